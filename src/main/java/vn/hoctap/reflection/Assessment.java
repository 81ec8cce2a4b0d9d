package vn.hoctap.reflection;

import java.util.Set;
import vn.hoctap.roster.PersonId;

/** What grading knows of a reflection; that module implements it. */
public interface Assessment {

    /** Who was given it to grade; they may read it. */
    Set<PersonId> graders(ReflectionId reflection);

    /** Whether its author was told his result: then nothing is handed in any more. */
    boolean published(ReflectionId reflection);
}
