package vn.hoctap.desk;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.StatusLine;

/** The door to what the modules tell the administrator of how they are. */
@Service
@Transactional
public class SystemStatus {

    private final ObjectProvider<StatusLine> lines;

    SystemStatus(ObjectProvider<StatusLine> lines) {
        this.lines = lines;
    }

    /** Read anew at each call, in the order in which the page shows it. */
    @Operation("desk.see-status")
    @Transactional(readOnly = true)
    public List<Topic> topics() {
        return lines.stream()
                .sorted(Comparator.comparingInt(StatusLine::order))
                .map(line -> new Topic(line.titleKey(), line.facts()))
                .toList();
    }

    /** What one module tells. */
    public record Topic(String titleKey, List<StatusLine.Fact> facts) {

        public Topic {
            facts = List.copyOf(facts);
        }

        /** Whether there is nothing to do. */
        public boolean well() {
            return facts.stream().allMatch(StatusLine.Fact::well);
        }
    }
}
