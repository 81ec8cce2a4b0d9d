package vn.hoctap.demo;

import java.util.ArrayList;
import java.util.List;

/** What graders, secretaries and authors write in the demonstration. */
final class DemoComments {

    private DemoComments() {}

    /** The texts of one kind, several lines each, in the order of the file. */
    static List<String> of(String kind) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        boolean wanted = false;
        for (var line : (DemoText.of("comments.txt").body() + "\n\n").lines().toList()) {
            boolean heading = line.startsWith("[");
            if (line.isBlank() || heading) {
                if (wanted && !text.toString().isBlank()) {
                    texts.add(text.toString().strip());
                }
                text.setLength(0);
            }
            if (heading) {
                wanted = line.equals("[" + kind + "]");
            } else if (!line.startsWith("#")) {
                text.append(line).append('\n');
            }
        }
        if (wanted && !text.toString().isBlank()) {
            texts.add(text.toString().strip());
        }
        return List.copyOf(texts);
    }
}
