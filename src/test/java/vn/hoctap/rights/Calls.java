package vn.hoctap.rights;

import java.util.List;

/**
 * Calls of the doors of some modules. A new operation needs a call here for each of its methods:
 * the kind of its object, what has to be so that it succeeds, and the call itself. A new kind of
 * object needs an entry in {@link Kind} and, where it is somebody's own, a line in {@link Ground}.
 */
interface Calls {

    List<Call> all();
}
