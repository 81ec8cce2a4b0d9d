package vn.hoctap.reflection;

import java.util.List;

/** What the comparison of wording had to put right in a text; that module implements it. */
public interface TextNotes {

    List<TextNote> of(String text);
}
