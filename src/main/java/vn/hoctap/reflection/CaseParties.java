package vn.hoctap.reflection;

import java.util.Set;
import vn.hoctap.roster.PersonId;

/** Who is an author in a case together with a reflection; the module of cases implements it. */
public interface CaseParties {

    /** Authors of all texts in open or decided cases of this one, its own included. */
    Set<PersonId> of(ReflectionId reflection);
}
