package vn.hoctap.quiz;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody answered, in the canonical numbering of the question; a closed family. Stored as
 * JSON, each kind told by the name of its field.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Answer.Chosen.class),
    @JsonSubTypes.Type(Answer.Matched.class),
    @JsonSubTypes.Type(Answer.Ordered.class),
    @JsonSubTypes.Type(Answer.Written.class)
})
public sealed interface Answer {

    /** Whether nothing is answered, or the answer was taken back. */
    @JsonIgnore
    boolean isBlank();

    /** Options by their canonical index from 0; empty when a choice was taken back. */
    record Chosen(Set<Integer> options) implements Answer {

        public Chosen {
            options = Set.copyOf(options);
        }

        @Override
        public boolean isBlank() {
            return options.isEmpty();
        }
    }

    /** Which choice goes with which entry, both by their canonical index from 0. */
    record Matched(Map<Integer, Integer> pairs) implements Answer {

        public Matched {
            pairs = Map.copyOf(pairs);
        }

        @Override
        public boolean isBlank() {
            return pairs.isEmpty();
        }
    }

    /** All entries by their canonical index, in the order given; empty for none. */
    record Ordered(List<Integer> order) implements Answer {

        public Ordered {
            order = List.copyOf(order);
        }

        @Override
        public boolean isBlank() {
            return order.isEmpty();
        }
    }

    /** Words or a number, as typed. */
    record Written(String text) implements Answer {

        @Override
        public boolean isBlank() {
            return text.isBlank();
        }
    }
}
