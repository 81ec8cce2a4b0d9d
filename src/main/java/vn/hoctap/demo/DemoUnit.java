package vn.hoctap.demo;

import java.util.List;
import vn.hoctap.organization.NewUnit;
import vn.hoctap.organization.Sector;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.UnitKind;

/**
 * A base organization of the demonstration with its cells.
 *
 * @param code as reflections refer to it
 * @param members how many people
 */
record DemoUnit(String code, int members, NewUnit base, List<NewUnit> cells) {

    private static final int FIELDS = 7;

    static List<DemoUnit> all(UnitId root) {
        return DemoText.of("units.txt").lines().stream().map(line -> of(root, line)).toList();
    }

    private static DemoUnit of(UnitId root, String line) {
        var fields = List.of(line.split(";", FIELDS));
        boolean committee = fields.get(1).equals("COMMITTEE");
        var kind = committee ? UnitKind.BASE_COMMITTEE : UnitKind.BASE_CELL;
        var base =
                new NewUnit(
                        DemoIds.unit(fields.get(0)),
                        kind,
                        fields.get(3),
                        fields.get(4),
                        null,
                        sector(fields.get(2)),
                        null,
                        root);
        var cells =
                committee
                        ? List.of(fields.get(6).split("\\|", -1)).stream()
                                .map(name -> cell(fields.get(0), base, name))
                                .toList()
                        : List.<NewUnit>of();
        return new DemoUnit(fields.get(0), Integer.parseInt(fields.get(5)), base, cells);
    }

    private static NewUnit cell(String code, NewUnit base, String name) {
        var id = DemoIds.unit(code + "/" + name);
        return new NewUnit(id, UnitKind.CELL, name, name, null, null, null, base.id());
    }

    private static Sector sector(String word) {
        return switch (word) {
            case "PARTY" -> Sector.PARTY_BODY;
            case "STATE" -> Sector.STATE_AGENCY;
            case "SERVICE" -> Sector.PUBLIC_SERVICE_UNIT;
            case "ASSOCIATION" -> Sector.ASSOCIATION;
            default -> Sector.ENTERPRISE;
        };
    }

    /** Where the person of a number belongs: the cells are filled in turn. */
    UnitId cellOf(int person) {
        return cells.isEmpty() ? base.id() : cells.get(person % cells.size()).id();
    }
}
