package vn.hoctap.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of a roster file, the only ones that are read; any order, other columns are left
 * alone. The words are part of the file's format, not of the screens.
 *
 * <p>Personal data is kept to what the product needs: a number to find somebody again, the name,
 * where he belongs and how, his posts, and an e-mail address where he wants to be written to. No
 * date of birth, sex, people, address or identity number.
 */
public enum RosterColumn {
    /** Any number of the office's that stays with the person, the card's for example. */
    CODE("Mã số", true, "mã, mã đảng viên, số thẻ đảng, số thẻ đảng viên"),
    NAME("Họ và tên", true, "họ tên, họ và tên đảng viên"),
    /** The base organization. */
    UNIT("Tổ chức cơ sở đảng", true, "tccs đảng, đơn vị, đảng bộ cơ sở"),
    /** Empty where the base organization is itself a cell. */
    CELL("Chi bộ", false, "chi bộ trực thuộc"),
    /** Empty leaves what is known; for a new person it means full. */
    STATE("Loại đảng viên", false, "trạng thái, loại"),
    /** Several are separated by semicolons. */
    POSTS("Chức vụ", false, "chức vụ đảng"),
    EMAIL("E-mail", false, "thư điện tử"),
    /** Read only where the row names a base organization that is not there yet. */
    SECTOR("Loại hình", false, "ngành");

    private static final Map<String, RosterColumn> CALLED = new HashMap<>();

    static {
        for (var column : values()) {
            Stream.concat(Stream.of(column.heading), Stream.of(column.alsoCalled.split(", ")))
                    .forEach(heading -> CALLED.put(RosterWords.key(heading), column));
        }
    }

    private final String heading;
    private final boolean required;
    private final String alsoCalled;

    RosterColumn(String heading, boolean required, String alsoCalled) {
        this.heading = heading;
        this.required = required;
        this.alsoCalled = alsoCalled;
    }

    /** As the template calls it. */
    public String heading() {
        return heading;
    }

    /** Whether a file without it, and a row without a word in it, is refused. */
    public boolean required() {
        return required;
    }

    static Optional<RosterColumn> called(String heading) {
        return Optional.ofNullable(CALLED.get(RosterWords.key(heading)));
    }
}
