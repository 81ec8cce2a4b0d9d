package vn.hoctap.originality;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import vn.hoctap.shared.StatusLine;
import vn.hoctap.shared.Vietnam;

/** Whether the index answers and equals the database; for the health check and the status page. */
@Component("indexHealthIndicator")
class IndexStatus implements HealthIndicator, StatusLine {

    private static final int ORDER = 30;

    private final IndexUpkeep upkeep;

    IndexStatus(IndexUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    /** Unknown until the index was compared with the database once. */
    @Override
    public Health health() {
        return upkeep.last()
                .map(checked -> Health.up().withDetail("texts", checked.texts()).build())
                .orElseGet(() -> Health.unknown().build());
    }

    @Override
    public String titleKey() {
        return "originality.status";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        upkeep.last()
                .ifPresentOrElse(
                        checked -> {
                            facts.add(
                                    new Fact(
                                            "originality.status.texts",
                                            Integer.toString(checked.texts())));
                            facts.add(
                                    new Fact(
                                            "originality.status.checked",
                                            Vietnam.minute(checked.at())));
                            facts.add(
                                    new Fact(
                                            "originality.status.mended",
                                            Integer.toString(checked.mended())));
                        },
                        () -> facts.add(new Fact("originality.status.checked", "–", false)));
        return facts;
    }
}
