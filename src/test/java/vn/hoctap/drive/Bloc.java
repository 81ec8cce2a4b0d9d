package vn.hoctap.drive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is in the bloc that was planted, and what he is asked to do.
 *
 * @param plans by step: {@code QUIZ}, {@code REFLECTION}, {@code SESSION}
 * @param people members first of all, in the order of their units
 */
public record Bloc(Map<String, String> plans, List<Person> people) {

    /** Everybody's. */
    public static final String PASSWORD = "một câu dễ nhớ";

    /** Of the quiz. */
    public static final int QUESTIONS = 20;

    static final String FILE = "bloc.tsv";

    /**
     * @param role {@code MEMBER}, {@code UNIT_SECRETARY}, {@code UNIT_GRADER}, {@code BOARD_STAFF}
     */
    public record Person(String role, String username, String unit) {}

    /** As the planted bloc wrote it into the data folder. */
    public static Bloc read(Path data) {
        var plans = new HashMap<String, String>();
        var people = new ArrayList<Person>();
        try {
            for (var line : Files.readAllLines(data.resolve(FILE))) {
                var parts = line.split("\t", -1);
                if (parts[0].equals("plan")) {
                    plans.put(parts[1], parts[2]);
                } else {
                    people.add(new Person(parts[1], parts[2], parts[3]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bloc(Map.copyOf(plans), List.copyOf(people));
    }

    /** Members without another task. */
    public List<Person> members() {
        return holding("MEMBER");
    }

    /** Those who hold a role. */
    public List<Person> holding(String role) {
        return people.stream().filter(person -> person.role().equals(role)).toList();
    }

    /** The plan that asks for a step. */
    public String plan(String step) {
        var plan = plans.get(step);
        if (plan == null) {
            throw new IllegalArgumentException("No plan asks for " + step);
        }
        return plan;
    }
}
