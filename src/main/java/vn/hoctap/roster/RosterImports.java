package vn.hoctap.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.organization.NewAct;
import vn.hoctap.organization.Units;
import vn.hoctap.shared.Operation;

/** The door for rosters that come as spreadsheets. */
@Service
@Transactional
public class RosterImports {

    private final Units units;
    private final RosterState state;
    private final RosterWriter writer;
    private final ApplicationEventPublisher events;

    RosterImports(
            Units units, RosterState state, RosterWriter writer, ApplicationEventPublisher events) {
        this.units = units;
        this.state = state;
        this.writer = writer;
        this.events = events;
    }

    /**
     * Reads a roster file and compares it with the roster; writes nothing.
     *
     * @param file an Excel workbook (.xlsx) of at most 5 MB and 20,000 rows
     * @param day the first day on which the roster would be as the file says
     * @throws UnreadableRoster when it is no roster file
     */
    @Operation("roster.import-check")
    @Transactional(readOnly = true)
    public ImportCheck check(byte[] file, LocalDate day) {
        return compare(RosterSheet.read(file), day);
    }

    /** Compares the same file once more, with the roster as it is now. */
    @Operation("roster.import-check")
    @Transactional(readOnly = true)
    public ImportCheck checkAgain(ImportCheck check) {
        return compare(check.sheet(), check.day());
    }

    private ImportCheck compare(RosterSheet sheet, LocalDate day) {
        var root =
                units.root()
                        .orElseThrow(
                                () -> new UnreadableRoster(UnreadableRoster.Reason.NO_ROOT, ""));
        return new Comparison(sheet, day, root).with(units.lasting(day), state.of(day));
    }

    /**
     * Stores what {@link #check} showed, all or nothing.
     *
     * @param endMissing whether memberships of those who stand in no row end
     * @param act the name under which units are founded and who decided it
     * @throws FaultyRows when a row cannot be taken
     * @throws RosterMovedOn when the roster is not what it was when the file was compared
     */
    @Operation("roster.import")
    public void store(ImportCheck check, boolean endMissing, NewAct act, ImportProgress progress) {
        if (!check.report().faultless()) {
            throw new FaultyRows(check.report().faultyRows());
        }
        var now = compare(check.sheet(), check.day());
        if (!now.report().equals(check.report())) {
            throw new RosterMovedOn();
        }
        progress.at(0.1);
        var plan = now.plan();
        if (!plan.units().isEmpty()) {
            units.foundWithin(plan.units(), act);
        }
        writePersons(plan, progress);
        writeChanges(plan, check.day(), endMissing);
        progress.at(1);
        int concerned =
                plan.persons().size()
                        + check.report().changed().size()
                        + (endMissing ? plan.missing().size() : 0);
        if (concerned > 0) {
            events.publishEvent(new RosterChanged(check.day(), concerned));
        }
    }

    private void writePersons(RosterPlan plan, ImportProgress progress) {
        int all = plan.persons().size();
        for (int from = 0; from < all; from += RosterWriter.BATCH) {
            int to = Math.min(all, from + RosterWriter.BATCH);
            writer.insertPersons(plan.persons().subList(from, to));
            writer.openMemberships(plan.joined().subList(from, to));
            progress.at(0.1 + 0.8 * to / all);
        }
    }

    private void writeChanges(RosterPlan plan, LocalDate day, boolean endMissing) {
        writer.correct(plan.corrections());
        writer.endMemberships(
                plan.moves().stream().map(RosterWriter.Membership::person).toList(), day);
        writer.openMemberships(plan.moves());
        for (var ended : plan.endedPosts()) {
            writer.endPost(ended.person(), ended.post(), ended.unit(), day);
        }
        writer.openPosts(plan.appointments());
        if (endMissing) {
            writer.endMemberships(plan.missing(), day);
            writer.endPosts(plan.missing(), day);
        }
    }

    /** An empty roster file with a sheet that explains each column. */
    @Operation("roster.import-check")
    @Transactional(readOnly = true)
    public byte[] template(Function<RosterColumn, String> explanation) {
        return RosterFile.template(explanation);
    }

    /** The rows that cannot be taken as a file, each with what to correct. */
    @Operation("roster.import-check")
    @Transactional(readOnly = true)
    public byte[] faultyRows(ImportCheck check, Function<RowFault, String> sentence) {
        var byRow = check.report().faults().stream().collect(Collectors.groupingBy(RowFault::row));
        var rows =
                check.sheet().rows().stream()
                        .filter(row -> byRow.containsKey(row.number()))
                        .toList();
        return RosterFile.rows(
                rows,
                row ->
                        byRow.getOrDefault(row.number(), List.of()).stream()
                                .map(sentence)
                                .collect(Collectors.joining(" ")));
    }
}
