package vn.hoctap.quiz.exchange;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.hoctap.quiz.Draft;
import vn.hoctap.quiz.Essay;
import vn.hoctap.quiz.Item;
import vn.hoctap.quiz.Matching;
import vn.hoctap.quiz.OrderRule;
import vn.hoctap.quiz.Ordering;
import vn.hoctap.quiz.Quantity;
import vn.hoctap.quiz.RichText;
import vn.hoctap.quiz.ShortText;
import vn.hoctap.quiz.exchange.Remark.Reason;

/** Writes Moodle XML, which holds everything; pictures go into the file. */
final class MoodleXmlWriter {

    private final Function<UUID, Optional<byte[]>> pictures;
    private final List<Remark> remarks = new ArrayList<>();

    MoodleXmlWriter(Function<UUID, Optional<byte[]>> pictures) {
        this.pictures = pictures;
    }

    Written write(List<Draft> drafts) {
        var out = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("quiz");
            for (int i = 0; i < drafts.size(); i++) {
                question(xml, i + 1, drafts.get(i));
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new Written(out.toByteArray(), remarks);
    }

    private void question(XMLStreamWriter xml, int number, Draft draft) throws XMLStreamException {
        var notes = Items.notes(number, draft, remarks);
        if (Items.richTexts(draft).stream()
                .flatMap(text -> text.pictures().stream())
                .anyMatch(id -> pictures.apply(id).isEmpty())) {
            notes.add(Reason.PICTURE);
        }
        xml.writeCharacters("\n");
        xml.writeStartElement("question");
        xml.writeAttribute("type", type(draft.item()));
        text(xml, "name", String.valueOf(number));
        html(xml, "questiontext", draft.item().stem());
        html(xml, "generalfeedback", draft.explanation());
        simple(xml, "defaultgrade", "1");
        simple(xml, "penalty", "0");
        answers(xml, draft.item());
        tags(xml, Tags.of(draft));
        xml.writeEndElement();
    }

    private static String type(Item item) {
        return switch (item) {
            case Item.OneChoice _, Item.SeveralChoices _ -> "multichoice";
            case Item.TrueFalse _ -> "truefalse";
            case Matching _ -> "matching";
            case Ordering _ -> "ordering";
            case ShortText _ -> "shortanswer";
            case Quantity _ -> "numerical";
            case Essay _ -> "essay";
        };
    }

    private void answers(XMLStreamWriter xml, Item item) throws XMLStreamException {
        switch (item) {
            case Item.OneChoice one -> {
                simple(xml, "single", "true");
                for (int i = 0; i < one.options().size(); i++) {
                    answer(xml, i == one.right() ? 1 : 0, one.options().get(i));
                }
            }
            case Item.SeveralChoices several -> several(xml, several);
            case Item.TrueFalse statement -> {
                plainAnswer(xml, statement.holds() ? 1 : 0, "true", "");
                plainAnswer(xml, statement.holds() ? 0 : 1, "false", "");
            }
            case Matching matching -> matching(xml, matching);
            case Ordering ordering -> {
                simple(
                        xml,
                        "gradingtype",
                        ordering.rule() == OrderRule.ALL ? "ALL_OR_NOTHING" : "ABSOLUTE_POSITION");
                for (var entry : ordering.entries()) {
                    answer(xml, 1, entry);
                }
            }
            case ShortText text -> {
                simple(xml, "usecase", "0");
                for (var variant : text.variants()) {
                    plainAnswer(xml, variant.share(), variant.text().replace("*", "\\*"), "");
                }
            }
            case Quantity quantity -> {
                for (var range : quantity.ranges()) {
                    plainAnswer(
                            xml,
                            range.share(),
                            range.middle().toPlainString(),
                            range.tolerance().toPlainString());
                }
            }
            case Essay essay -> html(xml, "graderinfo", RichText.plain(essay.guidance()).markup());
        }
    }

    private void several(XMLStreamWriter xml, Item.SeveralChoices several)
            throws XMLStreamException {
        simple(xml, "single", "false");
        for (int i = 0; i < several.options().size(); i++) {
            boolean right = several.right().contains(i);
            answer(
                    xml,
                    Items.weight(right, several.right().size(), several.creditRule()),
                    several.options().get(i));
        }
    }

    private void matching(XMLStreamWriter xml, Matching matching) throws XMLStreamException {
        for (var pair : matching.pairs()) {
            subquestion(xml, pair.entry(), pair.choice());
        }
        for (var other : matching.others()) {
            subquestion(xml, "", other);
        }
    }

    private void subquestion(XMLStreamWriter xml, String entry, String choice)
            throws XMLStreamException {
        xml.writeStartElement("subquestion");
        xml.writeAttribute("format", "html");
        content(xml, entry);
        text(xml, "answer", RichText.parse(choice).words());
        xml.writeEndElement();
    }

    private void answer(XMLStreamWriter xml, double share, String markup)
            throws XMLStreamException {
        xml.writeStartElement("answer");
        xml.writeAttribute("fraction", Items.percent(share));
        xml.writeAttribute("format", "html");
        content(xml, markup);
        xml.writeEndElement();
    }

    private static void plainAnswer(
            XMLStreamWriter xml, double share, String words, String tolerance)
            throws XMLStreamException {
        xml.writeStartElement("answer");
        xml.writeAttribute("fraction", Items.percent(share));
        xml.writeAttribute("format", "plain_text");
        simple(xml, "text", words);
        if (!tolerance.isEmpty()) {
            simple(xml, "tolerance", tolerance);
        }
        xml.writeEndElement();
    }

    private void html(XMLStreamWriter xml, String name, String markup) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("format", "html");
        content(xml, markup);
        xml.writeEndElement();
    }

    /** The text as HTML, and the pictures it names. */
    private void content(XMLStreamWriter xml, String markup) throws XMLStreamException {
        var text = RichText.parse(markup);
        simple(xml, "text", HtmlText.write(text, it -> "@@PLUGINFILE@@/" + it.picture() + ".png"));
        for (var id : text.pictures()) {
            var bytes = pictures.apply(id);
            if (bytes.isPresent()) {
                xml.writeStartElement("file");
                xml.writeAttribute("name", id + ".png");
                xml.writeAttribute("path", "/");
                xml.writeAttribute("encoding", "base64");
                xml.writeCharacters(Base64.getEncoder().encodeToString(bytes.get()));
                xml.writeEndElement();
            }
        }
    }

    private static void tags(XMLStreamWriter xml, List<String> tags) throws XMLStreamException {
        xml.writeStartElement("tags");
        for (var tag : tags) {
            text(xml, "tag", tag);
        }
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String name, String words)
            throws XMLStreamException {
        xml.writeStartElement(name);
        simple(xml, "text", words);
        xml.writeEndElement();
    }

    private static void simple(XMLStreamWriter xml, String name, String words)
            throws XMLStreamException {
        xml.writeStartElement(name);
        // characters that XML cannot hold
        xml.writeCharacters(
                words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""));
        xml.writeEndElement();
    }
}
