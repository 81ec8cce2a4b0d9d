package vn.hoctap.quiz;

import java.util.Set;

/** What somebody answered, in the canonical numbering of the question; a closed family. */
sealed interface Answer {

    /** Options by their canonical index from 0; empty when a choice was taken back. */
    record Chosen(Set<Integer> options) implements Answer {

        public Chosen {
            options = Set.copyOf(options);
        }
    }
}
