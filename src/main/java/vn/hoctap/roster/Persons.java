package vn.hoctap.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.BetweenModules;

/** The door to persons, memberships and posts. */
@Service
@Transactional
public class Persons {

    /** A person as he stands on a day; empty when he belonged to no unit then. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId person, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** Names by person, in one query. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<PersonId, String> names(Collection<PersonId> persons) {
        throw new UnsupportedOperationException();
    }

    /** Who holds one of the posts in a unit on a day. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Set<PersonId> holders(UnitId unit, Set<Post> posts, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** Whether somebody holds one of the posts anywhere on a day. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean holdsAny(PersonId person, Set<Post> posts, LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
