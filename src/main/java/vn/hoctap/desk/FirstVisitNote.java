package vn.hoctap.desk;

import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.hoctap.cli.launch.StartNote;
import vn.hoctap.identity.Installation;

/** The code of an empty installation, for the one at the console. */
@Component
class FirstVisitNote implements StartNote {

    private final Installation installation;

    FirstVisitNote(Installation installation) {
        this.installation = installation;
    }

    @Override
    public String line(BiFunction<String, Object[], String> texts) {
        return installation
                .code()
                .map(code -> texts.apply("start.first-visit", new Object[] {code}))
                .orElse("");
    }
}
