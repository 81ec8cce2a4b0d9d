package vn.hoctap.cli.launch;

import java.util.function.BiFunction;

/** Something the console should say once the application is ready: demo sign-ins, a first code. */
@FunctionalInterface
public interface StartNote {

    /**
     * @param texts from a key and its values to the sentence in the console's language
     */
    String line(BiFunction<String, Object[], String> texts);
}
