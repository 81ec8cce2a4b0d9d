package vn.hoctap.rights;

/** Units of the test in which roles are held. */
enum Spot {
    ROOT,
    /** The base organization to which the objects belong. */
    BASE,
    /** A cell of it. */
    CELL,
    /** Another base organization. */
    ELSEWHERE;

    /** The unit of a kind of object, and the units around it. */
    static Spot of(Kind kind, Stand.Place place) {
        return switch (kind) {
            case PERSON, ACCOUNT ->
                    switch (place) {
                        case AT, UNDER -> CELL;
                        case ABOVE -> BASE;
                        case ELSEWHERE -> ELSEWHERE;
                    };
            case KEY_REFLECTION, KEY_GRADE ->
                    switch (place) {
                        case AT, ABOVE -> ROOT;
                        case UNDER, ELSEWHERE -> BASE;
                    };
            default ->
                    switch (place) {
                        case AT -> BASE;
                        case ABOVE -> ROOT;
                        case UNDER -> CELL;
                        case ELSEWHERE -> ELSEWHERE;
                    };
        };
    }
}
