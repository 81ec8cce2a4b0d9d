package vn.hoctap.originality;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.Operation;

/** The board's door to texts of different units that share their wording; no unit is told. */
@Service
@Transactional
public class Across {

    private final CaseLists lists;
    private final AcrossReading reading;
    private final Actors actors;

    Across(CaseLists lists, AcrossReading reading, Actors actors) {
        this.lists = lists;
        this.reading = reading;
        this.actors = actors;
    }

    /** The highest score first. */
    @Operation("originality.list-across")
    @Transactional(readOnly = true)
    public List<AcrossRow> list(int offset, int limit) {
        return lists.across(offset, limit);
    }

    @Operation("originality.list-across")
    @Transactional(readOnly = true)
    public int count() {
        return lists.acrossAll();
    }

    /**
     * Two texts of the list side by side; empty when they share nothing any more.
     *
     * @param a handed in earlier
     * @throws org.springframework.security.authorization.AuthorizationDeniedException when one of
     *     the two is the caller's own
     */
    @Operation("originality.read-across")
    public Optional<AcrossPair> read(ReflectionId a, ReflectionId b) {
        var me = actors.current().flatMap(Actor::personIfAny).map(PersonId::new);
        return reading.read(a, b, me);
    }
}
