package vn.hoctap.pieces;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.hoctap.shared.Sweep;

/** Forgets keys when no page can still deliver the piece again. */
@Component
class OldKeys implements Sweep {

    static final Duration REMEMBERED = Duration.ofDays(30);

    private final PieceLedger ledger;
    private final Clock clock;

    OldKeys(PieceLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "pieces.old-keys";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        ledger.forgetBefore(clock.instant().minus(REMEMBERED));
    }
}
