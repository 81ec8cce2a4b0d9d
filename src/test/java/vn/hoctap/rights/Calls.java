package vn.hoctap.rights;

import java.util.List;

/** Calls of the doors of some modules. */
interface Calls {

    List<Call> all();
}
