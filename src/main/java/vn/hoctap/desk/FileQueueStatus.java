package vn.hoctap.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.files.Extractions;
import vn.hoctap.shared.StatusLine;
import vn.hoctap.shared.ui.Numbers;

/** How many documents wait to be read, and of how many the reading had to be stopped. */
@Component
class FileQueueStatus implements StatusLine {

    /** More than this many and authors wait for minutes. */
    private static final int MANY = 50;

    private final Extractions extractions;

    FileQueueStatus(Extractions extractions) {
        this.extractions = extractions;
    }

    @Override
    public String titleKey() {
        return "status.files";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Fact> facts() {
        var figures = extractions.figures();
        return List.of(
                new Fact(
                        "status.files.waiting",
                        Numbers.count(figures.queued()),
                        figures.queued() <= MANY),
                new Fact("status.files.in-hand", Numbers.count(figures.inHand())),
                new Fact("status.files.stopped", Numbers.count(figures.stopped()), true),
                Fact.inWords(
                        "status.files.network",
                        figures.ownNetwork()
                                ? "status.files.network.none"
                                : "status.files.network.java",
                        true));
    }
}
