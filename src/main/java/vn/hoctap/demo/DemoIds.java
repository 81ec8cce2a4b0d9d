package vn.hoctap.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;

/** The same ids at each start: what an interrupted one has made is found again. */
final class DemoIds {

    private DemoIds() {}

    /**
     * @param name of the unit, unique in the demonstration
     */
    static UnitId unit(String name) {
        return new UnitId(id("unit/" + name));
    }

    /**
     * @param code in the roster
     */
    static PersonId person(String code) {
        return new PersonId(id("person/" + code));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("hoctap/demo/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
