package vn.hoctap.reflection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;
import vn.hoctap.study.StudyPlanId;

/** The door to reflections for everybody but their authors, who have {@link HandIns}. */
@Service
@Transactional
public class Reflections {

    private final ReflectionStore store;
    private final VersionStore versions;
    private final HandedInRows rows;
    private final Standings standings;
    private final Openings openings;
    private final Clock clock;

    Reflections(
            ReflectionStore store,
            VersionStore versions,
            HandedInRows rows,
            Standings standings,
            Openings openings,
            Clock clock) {
        this.store = store;
        this.versions = versions;
        this.rows = rows;
        this.standings = standings;
        this.openings = openings;
        this.clock = clock;
    }

    /** The versions that stand in one unit for one plan, oldest first. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<HandedIn> standing(StudyPlanId plan, UnitId baseUnit) {
        return rows.standing(plan, baseUnit);
    }

    /** One version as it was handed in. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<HandedIn> version(ReflectionId reflection, int version) {
        return rows.version(reflection, version);
    }

    /** A version's words and how they are set, for what its author is told. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<Written> written(ReflectionId reflection, int version) {
        return versions.find(reflection, version).map(one -> one.toText().written());
    }

    /** Where it stands; empty when there is none. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<Standing> standing(ReflectionId reflection) {
        return rows.standing(reflection);
    }

    /**
     * Asks the author to write it again by a day; the version that stands keeps standing.
     *
     * @throws IllegalStateException when nothing stands any more
     */
    @BetweenModules
    public void requestRewrite(ReflectionId reflection, LocalDate due, String note) {
        var row = store.lock(reflection);
        if (row.standing() == null) {
            throw new IllegalStateException("Nothing stands of " + reflection.value());
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        standings.rewriteRequested(row, row.standing(), new RewriteAsked(due, note, at));
    }

    /** Takes back what was asked, if it was not answered; what stands is handed in again. */
    @BetweenModules
    public void takeBackRewrite(ReflectionId reflection) {
        var row = store.lock(reflection);
        if (row.state() == ReflectionState.REWRITE_REQUESTED && row.standing() != null) {
            standings.rewriteTakenBack(row, row.standing());
        }
    }

    /** What there is to know of a version before it is read, for the one whose task that is. */
    @Operation("reflection.see-version")
    @Transactional(readOnly = true)
    public VersionFacts about(ReflectionId reflection, int version) {
        return find(reflection, version).toFacts();
    }

    /** A text that is somebody else's, for the one whose task it is to read it. */
    @Operation("reflection.read-text")
    public ReadText readText(ReflectionId reflection, int version) {
        return find(reflection, version).toText();
    }

    /**
     * Its file as it was brought, without the name its author gave it, for the one whose task it is
     * to read it.
     *
     * @throws java.util.NoSuchElementException when there is no such version or it was typed
     */
    @Operation("reflection.read-text")
    public OriginalFile original(ReflectionId reflection, int version) {
        return find(reflection, version).original().withoutName();
    }

    /**
     * Opens it where it is a PDF, to be read as it is.
     *
     * @return what {@link #shown} asks for
     * @throws java.util.NoSuchElementException when it is none
     */
    @Operation("reflection.read-text")
    public UUID openPdf(ReflectionId reflection, int version) {
        if (find(reflection, version).toFacts().form() != VersionFacts.Form.PDF) {
            throw new NoSuchElementException("No PDF: " + reflection.value());
        }
        return openings.begin(reflection, version);
    }

    /**
     * The PDF that the caller has opened, for his browser's viewer.
     *
     * @throws java.util.NoSuchElementException when he has not opened it
     */
    @Operation("reflection.show-opened")
    @Transactional(readOnly = true)
    public OriginalFile shown(ReflectionId reflection, int version, UUID opening) {
        if (!openings.has(opening, reflection, version)) {
            throw new NoSuchElementException("Not opened: " + reflection.value());
        }
        return find(reflection, version).original().withoutName();
    }

    private ReflectionVersion find(ReflectionId reflection, int version) {
        return versions.find(reflection, version).orElseThrow();
    }
}
