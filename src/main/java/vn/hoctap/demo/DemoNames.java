package vn.hoctap.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Draws names of invented people, always the same ones; the rules stand in {@code names.txt}. */
final class DemoNames {

    private static final long SEED = 20_161_207;

    private final Map<String, List<Weighted>> lists = new HashMap<>();
    private final Set<String> never = new HashSet<>();
    private final Random random = new Random(SEED);

    DemoNames() {
        var list = "";
        for (var line : DemoText.of("names.txt").lines()) {
            if (line.startsWith("[")) {
                list = line.substring(1, line.length() - 1);
            } else if (list.equals("never")) {
                never.add(line.strip());
            } else {
                int space = line.indexOf(' ');
                lists.computeIfAbsent(list, key -> new ArrayList<>())
                        .add(
                                new Weighted(
                                        Integer.parseInt(line.substring(0, space)),
                                        line.substring(space + 1).strip()));
            }
        }
    }

    String next() {
        var name = draw();
        while (never.contains(name)) {
            name = draw();
        }
        return name;
    }

    private String draw() {
        var style = pick("style");
        var sex = pick("sex");
        return switch (style) {
            case "ede" ->
                    sex.equals("male")
                            ? "Y %s %s".formatted(pick("ede-male"), pick("ede-clan"))
                            : "H’%s %s".formatted(pick("ede-female"), pick("ede-clan"));
            case "mnong" -> (sex.equals("male") ? "Điểu " : "Thị ") + pick("mnong-" + sex);
            default ->
                    "%s %s %s"
                            .formatted(
                                    pick(style + "-family"),
                                    pick(sex + "-middle"),
                                    pick(sex + "-given"));
        };
    }

    private String pick(String list) {
        var all = lists.getOrDefault(list, List.of());
        int left = random.nextInt(all.stream().mapToInt(Weighted::weight).sum());
        for (var one : all) {
            left -= one.weight();
            if (left < 0) {
                return one.value();
            }
        }
        throw new IllegalStateException("Nothing in " + list);
    }

    private record Weighted(int weight, String value) {}
}
