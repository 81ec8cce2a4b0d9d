package vn.hoctap.originality;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Operation;

/** The board's door to texts of different units that share their wording; no unit is told. */
@Service
@Transactional
public class Across {

    private final CaseLists lists;
    private final AcrossReading reading;
    private final AccessPolicy policy;

    Across(CaseLists lists, AcrossReading reading, AccessPolicy policy) {
        this.lists = lists;
        this.reading = reading;
        this.policy = policy;
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
     *     the two is the caller's own, or of a case in which he is an author
     */
    @Operation("originality.read-across")
    public Optional<AcrossPair> read(ReflectionId a, ReflectionId b) {
        policy.require("originality.read-across", Optional.of(b));
        return reading.read(a, b);
    }
}
