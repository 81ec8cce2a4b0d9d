package vn.hoctap.reflection;

import java.util.List;
import vn.hoctap.documents.Refusal;

/** How far a file has been read. */
public sealed interface Reading {

    /**
     * In the queue or being read.
     *
     * @param ahead files that are read before it; 0 when it is being read
     * @param again whether a first attempt ended before it was done
     */
    record Waiting(int ahead, boolean again) implements Reading {}

    /**
     * Its text is there.
     *
     * @param text as extracted, paragraphs separated by line feeds
     */
    record Done(String text, int words, List<TextNote> notes) implements Reading {

        public Done {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Photos of pages written by hand: nobody but a person reads them.
     *
     * @param pages how many
     */
    record Photos(int pages) implements Reading {}

    /**
     * Scanned pages without a text layer: nobody but a person reads them.
     *
     * @param pages how many
     */
    record Scanned(int pages) implements Reading {}

    /** There is no text of it; the file is kept. */
    record Refused(Refusal reason) implements Reading {}
}
