package vn.hoctap.roster;

import java.util.Optional;
import java.util.Set;
import vn.hoctap.organization.Sector;

/**
 * A row of a roster file understood; an empty value leaves what is known as it is.
 *
 * @param cell empty text where the base organization is itself a cell
 * @param email empty text where the file takes the address away
 */
record RosterEntry(
        SheetRow source,
        String code,
        String name,
        String unit,
        String cell,
        Optional<MemberState> state,
        Optional<Set<Post>> posts,
        Optional<String> email,
        Optional<Sector> sector) {

    int row() {
        return source.number();
    }
}
