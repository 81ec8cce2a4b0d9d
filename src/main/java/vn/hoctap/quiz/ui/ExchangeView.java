package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import vn.hoctap.organization.UnitId;
import vn.hoctap.quiz.QuestionFiles;
import vn.hoctap.quiz.exchange.Brought;
import vn.hoctap.quiz.exchange.ExchangeFormat;
import vn.hoctap.quiz.exchange.FileUnreadable;
import vn.hoctap.quiz.exchange.Remark;
import vn.hoctap.quiz.exchange.Written;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.State;

/** Questions come from a file, looked at before they are stored, and go into one. */
@Route(BankView.PATH + "/:bank/exchange")
@StyleSheet("assets/quiz.css")
@PermitAll
class ExchangeView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST_SHOWN = 200;

    private final QuestionFiles files;
    private final AccessPolicy policy;
    private final Div result = new Div();
    private final Div out = new Div();

    ExchangeView(QuestionFiles files, AccessPolicy policy) {
        this.files = files;
        this.policy = policy;
        result.setId("quiz-import-result");
        result.addClassNames("stack", "g4");
        out.setId("quiz-export-result");
        out.addClassNames("stack", "g4");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var unit = Parameters.id(event, "bank").map(UnitId::new);
        if (unit.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (!policy.allows("quiz.add-question", Optional.of(unit.get()))) {
            throw new AccessDeniedException("Not his bank");
        }
        var back =
                new LinkButton(
                        BankView.PATH + "?unit=" + unit.get().value(),
                        "arrow-left",
                        getTranslation("quiz.edit.back"));
        back.addClassNames("quiet", "start");
        back.setId("quiz-exchange-back");
        add(back, new PageHead("", getPageTitle()), bring(unit.get()), take(unit.get()));
    }

    private Card bring(UnitId unit) {
        var format = formats("quiz-import-format");
        var upload =
                new Upload(
                        UploadHandler.inMemory(
                                (file, bytes) -> check(unit, format.getValue(), bytes)));
        // another file may follow at once
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.setId("quiz-import-file");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ExchangeFormat.MOST_BYTES);
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(getTranslation("quiz.import.choose")));
        upload.addFileRejectedListener(rejected -> {
            result.removeAll();
            result.add(problem("too-large"));
        });
        var template =
                download(
                        "quiz-template",
                        getTranslation("quiz.import.template"),
                        "mau-cau-hoi.xlsx",
                        ExchangeFormat.EXCEL,
                        ExchangeFormat.EXCEL.write(List.of(), picture -> Optional.empty()).bytes());
        var how = new Paragraph(getTranslation("quiz.import.how"));
        how.addClassName("muted");
        return new Card(
                getTranslation("quiz.import"), how, new Div(template), format, upload, result);
    }

    private Select<ExchangeFormat> formats(String id) {
        var format = new Select<ExchangeFormat>();
        format.setId(id);
        format.setLabel(getTranslation("quiz.exchange.format"));
        format.setItems(ExchangeFormat.values());
        format.setItemLabelGenerator(
                it -> getTranslation("quiz.exchange." + it.name().toLowerCase(Locale.ROOT)));
        format.setValue(ExchangeFormat.EXCEL);
        return format;
    }

    private void check(UnitId unit, ExchangeFormat format, byte[] bytes) {
        result.removeAll();
        try {
            var brought = format.read(bytes);
            result.add(
                    new Notice(
                            brought.leftOut() == 0 ? State.DONE : State.RETURNED,
                            getTranslation(
                                    "quiz.import.found",
                                    Numbers.count(brought.drafts().size()),
                                    Numbers.count(brought.leftOut()))));
            result.add(remarks(brought.remarks(), format, "quiz-import-remarks"));
            if (!brought.drafts().isEmpty()) {
                result.add(store(unit, format, brought));
            }
        } catch (FileUnreadable unreadable) {
            var reason = unreadable.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            result.add(problem(reason));
        }
    }

    private Notice problem(String reason) {
        return new Notice(State.OVERDUE, getTranslation("quiz.import.unreadable." + reason));
    }

    private Button store(UnitId unit, ExchangeFormat format, Brought brought) {
        var store =
                new Button(
                        getTranslation(
                                "quiz.import.store", Numbers.count(brought.drafts().size())));
        store.setId("quiz-import-store");
        store.addThemeVariants(ButtonVariant.PRIMARY);
        store.setDisableOnClick(true);
        store.addClickListener(click -> {
            var stored = files.store(unit, brought);
            result.removeAll();
            result.add(
                    new Notice(
                            State.DONE,
                            getTranslation("quiz.import.stored", Numbers.count(stored.count()))));
            result.add(remarks(stored.remarks(), format, "quiz-import-remarks"));
        });
        return store;
    }

    /** Rows of a spreadsheet are found by their number, items of a text by their order. */
    private Component remarks(List<Remark> remarks, ExchangeFormat format, String id) {
        var word =
                getTranslation(
                        format == ExchangeFormat.EXCEL ? "quiz.remark.row" : "quiz.remark.item");
        var list = new UnorderedList();
        list.setId(id);
        list.addClassNames("small", "quiz-remarks");
        remarks.stream()
                .limit(MOST_SHOWN)
                .forEach(it -> list.add(new ListItem(sentence(word, it))));
        if (remarks.size() > MOST_SHOWN) {
            list.add(
                    new ListItem(
                            getTranslation(
                                    "quiz.import.more-remarks", remarks.size() - MOST_SHOWN)));
        }
        return list;
    }

    private String sentence(String word, Remark remark) {
        var reason = remark.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var detail = remark.detail().isEmpty() ? "" : " (" + remark.detail() + ")";
        return getTranslation(
                remark.leftOut() ? "quiz.remark.left-out" : "quiz.remark.without",
                remark.item() == 0
                        ? getTranslation("quiz.remark.in-file")
                        : word + " " + remark.item(),
                remark.name(),
                getTranslation("quiz.remark." + reason) + detail);
    }

    private Card take(UnitId unit) {
        var format = formats("quiz-export-format");
        var write = new Button(getTranslation("quiz.export.prepare"));
        write.setId("quiz-export");
        write.addClassName("start");
        write.addClickListener(
                click -> written(format.getValue(), files.write(unit, format.getValue())));
        var how = new Paragraph(getTranslation("quiz.export.how"));
        how.addClassName("muted");
        return new Card(getTranslation("quiz.export"), how, format, write, out);
    }

    private void written(ExchangeFormat format, Written written) {
        out.removeAll();
        boolean all = written.remarks().isEmpty();
        out.add(
                new Notice(
                        all ? State.DONE : State.RETURNED,
                        getTranslation(
                                all ? "quiz.export.all" : "quiz.export.not-all",
                                Numbers.count(written.remarks().size()))));
        out.add(
                new Div(
                        download(
                                "quiz-export-file",
                                getTranslation("quiz.export.save"),
                                "cau-hoi." + format.extension(),
                                format,
                                written.bytes())));
        out.add(remarks(written.remarks(), ExchangeFormat.GIFT, "quiz-export-remarks"));
    }

    private static LinkButton download(
            String id, String text, String name, ExchangeFormat format, byte[] bytes) {
        var link = new LinkButton("", "download-simple", text);
        link.setId(id);
        link.setHref(
                DownloadHandler.fromInputStream(request ->
                        new DownloadResponse(
                                new ByteArrayInputStream(bytes),
                                name,
                                format.mediaType(),
                                bytes.length)));
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quiz.bank.exchange");
    }
}
