package vn.hoctap.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.identity.Accounts;
import vn.hoctap.reflection.HandIns;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.PlanRow;
import vn.hoctap.study.Step;
import vn.hoctap.study.Steps;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/** What people did: steps, and some two hundred reflections handed in by their authors. */
@Component
class DemoWork {

    /** The first place in a unit that has no role and no sign-in. */
    private static final int FIRST_AUTHOR = 8;

    private static final int GENERATED = 158;

    /** Every so many-th member has begun without handing in. */
    private static final int BEGUN = 5;

    /** Every so many-th author has taken the quiz; of the others only that they did is known. */
    private static final int QUIZ_TAKEN = 3;

    private final StudyPlans plans;
    private final Steps steps;
    private final HandIns handIns;
    private final DemoQuizzes quizzes;
    private final Accounts accounts;
    private int authors;

    DemoWork(
            StudyPlans plans,
            Steps steps,
            HandIns handIns,
            DemoQuizzes quizzes,
            Accounts accounts) {
        this.quizzes = quizzes;
        this.plans = plans;
        this.steps = steps;
        this.handIns = handIns;
        this.accounts = accounts;
    }

    /** By number of the document. */
    Map<String, StudyPlanId> plans() {
        return plans.list(0, 10).stream().collect(Collectors.toMap(PlanRow::number, PlanRow::id));
    }

    /** Written with care first, the copies of some of them after them, then the generated. */
    void handIn(DemoWorld world, Map<String, StudyPlanId> byDocument) {
        var places = new Places(world);
        var texts = new ArrayList<>(DemoText.folder("reflections", "??-??-??.txt"));
        texts.addAll(DemoText.folder("reflections", "copy-?.txt"));
        for (var text : texts) {
            var unit = world.unit(text.get("unit"));
            var plan = byDocument.get(text.get("document"));
            if (plan != null) {
                handIn(places.next(unit, plan), plan, text.body().strip());
            }
        }
        generated(world, byDocument, places);
    }

    private void generated(DemoWorld world, Map<String, StudyPlanId> byDocument, Places places) {
        var essays = new DemoEssays();
        var documents =
                List.copyOf(
                        byDocument.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList());
        for (int i = 0; i < GENERATED; i++) {
            int number = (i * 7) % world.units().size();
            var unit = world.units().get(number);
            var document = documents.get(i % documents.size());
            int author = i / world.units().size();
            var text = essays.text(document.getKey(), unit, number, author);
            handIn(places.next(unit, document.getValue()), document.getValue(), text);
        }
    }

    private void handIn(PersonId author, StudyPlanId plan, String text) {
        boolean taken = authors++ % QUIZ_TAKEN == 0;
        before(plan).stream()
                .filter(step -> !taken || step != Step.QUIZ)
                .forEach(step -> steps.done(plan, author, step));
        accounts.actAs(
                accounts.of(author).orElseThrow(),
                () -> {
                    if (taken) {
                        quizzes.take(plan);
                    }
                    var reflection = handIns.start(plan);
                    handIns.submit(reflection, handIns.save(reflection, text).id());
                });
    }

    /** The steps that come before the reflection and are asked for. */
    private List<Step> before(StudyPlanId plan) {
        var asked = plans.find(plan).orElseThrow().due().keySet();
        return Stream.of(Step.MATERIALS, Step.SESSION, Step.QUIZ).filter(asked::contains).toList();
    }

    /** Members who are on their way, some further than others. */
    void begin(DemoWorld world, Map<String, StudyPlanId> byDocument) {
        int count = 0;
        for (var unit : world.units()) {
            for (var person : world.members(unit.code())) {
                for (var plan : byDocument.values()) {
                    if (++count % BEGUN == 0 && plans.concerns(plan, person.id())) {
                        walk(plan, person.id(), count / BEGUN % 4);
                    }
                }
            }
        }
    }

    private void walk(StudyPlanId plan, PersonId person, int far) {
        var order = before(plan);
        if (far == 0) {
            steps.begun(plan, person, Step.MATERIALS);
        }
        order.stream().limit(far).forEach(step -> steps.done(plan, person, step));
    }

    /** Authors in a unit, one after the other; nobody twice for one plan. */
    private static final class Places {

        private final Map<String, Integer> next = new HashMap<>();
        private final DemoWorld world;

        Places(DemoWorld world) {
            this.world = world;
        }

        PersonId next(DemoUnit unit, StudyPlanId plan) {
            int place = next.merge(unit.code() + plan.value(), 1, Integer::sum) - 1;
            var members = world.members(unit.code());
            var studying =
                    members.stream()
                            .skip(FIRST_AUTHOR)
                            .filter(person -> person.state().mustStudy())
                            .toList();
            return studying.get(place).id();
        }
    }
}
