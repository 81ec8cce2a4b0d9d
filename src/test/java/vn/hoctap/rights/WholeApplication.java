package vn.hoctap.rights;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.hoctap.World;
import vn.hoctap.identity.PlantedPolicy;
import vn.hoctap.pieces.Posting;

/** The application as it runs, with what tries its doors. */
@SpringBootTest
@Import({
    World.class,
    Ground.class,
    Things.class,
    Matrix.class,
    PlantedPolicy.class,
    Posting.class,
    Reached.Wiring.class,
    CallsOfAccounts.class,
    CallsOfPeople.class,
    CallsOfAttempts.class,
    CallsOfStudy.class,
    CallsOfQuestions.class,
    CallsOfEssays.class,
    CallsOfGrades.class,
    CallsOfWriting.class
})
abstract class WholeApplication {}
