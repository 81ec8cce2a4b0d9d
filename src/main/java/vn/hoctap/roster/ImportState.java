package vn.hoctap.roster;

/** How far somebody's import has come. */
public sealed interface ImportState {

    /** Nothing was chosen yet. */
    record Idle() implements ImportState {}

    /** A file is being read and compared. */
    record Checking(String file) implements ImportState {}

    /** What the file would change is known. */
    record Checked(String file, ImportCheck check) implements ImportState {}

    /** The roster changed while this was looked at; here is what the file would change now. */
    record CheckedAnew(String file, ImportCheck check) implements ImportState {}

    /** It is being stored; the share is 0 to 1. */
    record Storing(String file, double share) implements ImportState {}

    /** It is stored. */
    record Stored(String file, ImportReport report) implements ImportState {}

    /** The file is no roster. */
    record Refused(String file, UnreadableRoster.Reason reason, String detail)
            implements ImportState {}

    /** Something else went wrong; nothing was stored. */
    record Failed(String file) implements ImportState {}
}
