package vn.hoctap.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.hoctap.identity.Accounts;
import vn.hoctap.identity.FirstSignIn;

/**
 * Fills an empty database with the demonstration, through the doors and as the people who would do
 * it. A database in which anybody works is left alone.
 */
@Component
@ConditionalOnProperty("hoctap.demo")
class DemoLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final FirstSignIn firstSignIn;
    private final Accounts accounts;
    private final DemoParts parts;
    private final DemoPeople people;
    private final DemoStudy study;
    private final DemoWork work;
    private final DemoDecisions decisions;
    private final DemoGrades grades;

    DemoLoader(
            FirstSignIn firstSignIn,
            Accounts accounts,
            DemoParts parts,
            DemoPeople people,
            DemoStudy study,
            DemoWork work,
            DemoDecisions decisions,
            DemoGrades grades) {
        this.firstSignIn = firstSignIn;
        this.accounts = accounts;
        this.parts = parts;
        this.people = people;
        this.study = study;
        this.work = work;
        this.decisions = decisions;
        this.grades = grades;
    }

    /** An interrupted start is gone on with. */
    @Override
    public void run(ApplicationArguments arguments) {
        var world = people.world();
        if (firstSignIn.nobodyYet()) {
            parts.load(DemoParts.PEOPLE, () -> people.found(world));
            LOG.info("Demonstration: units, people and accounts are there.");
        }
        var staff = accounts.of(DemoSignIn.BOARD_STAFF.person(world));
        if (staff.isEmpty()) {
            return;
        }
        accounts.actAs(
                staff.get(),
                () -> {
                    parts.load("plans", study::publish);
                    parts.load("reflections", () -> work.handIn(world, work.plans()));
                    parts.load("steps", () -> work.begin(world, work.plans()));
                });
        LOG.info("Demonstration: plans are published, reflections are handed in.");
        // what is published is not written again
        decisions.decide(world);
        parts.load("grades", () -> grades.grade(world));
        LOG.info("Demonstration: complete.");
    }
}
