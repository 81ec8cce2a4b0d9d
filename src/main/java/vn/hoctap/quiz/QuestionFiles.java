package vn.hoctap.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.organization.UnitId;
import vn.hoctap.quiz.exchange.Brought;
import vn.hoctap.quiz.exchange.ExchangeFormat;
import vn.hoctap.quiz.exchange.Remark;
import vn.hoctap.quiz.exchange.Written;
import vn.hoctap.shared.Operation;

/** The door through which questions come from files and go into them. */
@Service
@Transactional
public class QuestionFiles {

    private final QuestionBank bank;
    private final Pictures pictures;
    private final JsonMapper json;

    QuestionFiles(QuestionBank bank, Pictures pictures, JsonMapper json) {
        this.bank = bank;
        this.pictures = pictures;
        this.json = json;
    }

    /**
     * What was stored.
     *
     * @param remarks pictures that could not be kept
     */
    public record Stored(int count, List<Remark> remarks) {}

    /** Stores what was brought and looked at, with its pictures. */
    @Operation("quiz.import")
    public Stored store(UnitId unit, Brought brought) {
        var remarks = new ArrayList<Remark>();
        var kept = new HashMap<UUID, UUID>();
        brought.pictures()
                .forEach((id, bytes) -> {
                    try {
                        kept.put(id, bank.keep(unit, bytes).value());
                    } catch (PictureRefused refused) {
                        remarks.add(
                                new Remark(0, id.toString(), Remark.Reason.PICTURE, "PNG, JPEG"));
                    }
                });
        int count =
                bank.addAll(
                        unit, brought.drafts().stream().map(it -> withPictures(it, kept)).toList());
        return new Stored(count, remarks);
    }

    /** The ids under which pictures are kept stand where those of the file stood. */
    private Draft withPictures(Draft draft, Map<UUID, UUID> kept) {
        if (kept.isEmpty()) {
            return draft;
        }
        var body = json.writeValueAsString(draft.item());
        var explanation = draft.explanation();
        for (var picture : kept.entrySet()) {
            body = body.replace(picture.getKey().toString(), picture.getValue().toString());
            explanation =
                    explanation.replace(picture.getKey().toString(), picture.getValue().toString());
        }
        return new Draft(
                json.readValue(body, ItemKind.of(draft.item()).type()),
                explanation,
                draft.section(),
                draft.difficulty());
    }

    /** The questions of a bank as a file, at most 5,000; with what it cannot hold. */
    @Operation("quiz.export")
    @Transactional(readOnly = true)
    public Written write(UnitId unit, ExchangeFormat format) {
        return format.write(
                bank.export(unit, BankFilter.ALL),
                picture -> pictures.find(new PictureId(picture)).map(Picture::bytes));
    }
}
