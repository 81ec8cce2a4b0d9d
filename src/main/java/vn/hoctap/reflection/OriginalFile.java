package vn.hoctap.reflection;

import java.util.UUID;

/**
 * A file as its author brought it.
 *
 * @param file its id in the files module
 * @param name to be saved under
 */
public record OriginalFile(UUID file, int version, String name) {

    /** Under a name that tells nothing of its author. */
    OriginalFile withoutName() {
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot);
        return new OriginalFile(
                file, version, "bai-thu-hoach-" + file.toString().substring(0, 8) + ending);
    }
}
