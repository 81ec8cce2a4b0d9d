package vn.hoctap.textreuse;

import java.nio.file.Path;

/** Puts works one after the other and tells the number of each once it is committed. */
final class CommittingWriter {

    private CommittingWriter() {}

    static Work work(int number) {
        return ReuseIndexContract.work(
                "w" + number, number, Prose.of(number, 100) + "\n" + Prose.of(number / 3, 60));
    }

    public static void main(String[] args) {
        try (ReuseIndex index = ReuseIndex.open(Path.of(args[0]))) {
            for (int number = Integer.parseInt(args[1]); number < 10_000; number++) {
                index.put(ReuseIndexContract.UNIT, work(number));
                index.commit();
                System.out.println(number);
                System.out.flush();
            }
        }
    }
}
