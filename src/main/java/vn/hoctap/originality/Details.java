package vn.hoctap.originality;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.textreuse.Passage;
import vn.hoctap.textreuse.Reason;

/** Passages and reasons as they are stored: JSON, read whole and never searched. */
@Component
class Details {

    private final JsonMapper json = JsonMapper.builder().build();

    String of(List<Passage> passages, List<Reason> reasons) {
        return json.writeValueAsString(new Pair(passages, reasons));
    }

    String of(StoredJudgement.Details details) {
        return json.writeValueAsString(details);
    }

    Pair pair(String text) {
        return json.readValue(text, Pair.class);
    }

    StoredJudgement.Details judgement(String text) {
        return json.readValue(text, StoredJudgement.Details.class);
    }

    record Pair(List<Passage> passages, List<Reason> reasons) {}
}
