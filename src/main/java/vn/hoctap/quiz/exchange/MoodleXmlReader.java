package vn.hoctap.quiz.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.hoctap.quiz.Draft;
import vn.hoctap.quiz.Essay;
import vn.hoctap.quiz.Item;
import vn.hoctap.quiz.Matching;
import vn.hoctap.quiz.Ordering;
import vn.hoctap.quiz.Quantity;
import vn.hoctap.quiz.RichText;
import vn.hoctap.quiz.exchange.Items.LeftOut;
import vn.hoctap.quiz.exchange.Items.Notes;
import vn.hoctap.quiz.exchange.Items.Weighed;
import vn.hoctap.quiz.exchange.Remark.Reason;

/**
 * Moodle XML. A document type declaration is refused, so there are neither outer entities nor
 * entities that grow; no address in a file is ever followed.
 */
final class MoodleXmlReader {

    private final byte[] file;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<UUID, byte[]> pictures = new HashMap<>();
    private int number;

    MoodleXmlReader(byte[] file) {
        this.file = file;
    }

    Brought read() {
        var root = parsed().getDocumentElement();
        if (!root.getTagName().equals("quiz")) {
            throw new FileUnreadable(FileUnreadable.Reason.NOT_THIS_FORMAT, root.getTagName());
        }
        for (var question : XmlParts.children(root, "question")) {
            if (!question.getAttribute("type").equals("category")) {
                item(question);
            }
        }
        return new Brought(drafts, remarks, pictures);
    }

    private Document parsed() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(file));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new FileUnreadable(
                    FileUnreadable.Reason.NOT_THIS_FORMAT, String.valueOf(broken.getMessage()));
        }
    }

    private void item(Element question) {
        number++;
        if (number > ExchangeFormat.MOST_ITEMS) {
            throw new FileUnreadable(FileUnreadable.Reason.TOO_MANY, "" + number);
        }
        var name = XmlParts.text(question, "name");
        var asked = XmlParts.text(question, "questiontext");
        var notes =
                new Notes(
                        number, name.isBlank() ? asked.replaceAll("<[^>]*>", " ") : name, remarks);
        try {
            drafts.add(draft(question, notes));
        } catch (LeftOut reason) {
            notes.add(reason.reason(), reason.detail());
        } catch (IllegalArgumentException wrong) {
            notes.add(asked.length() > 8_000 ? Reason.TOO_LONG : Reason.WRONG_OPTIONS);
        }
    }

    private Draft draft(Element question, Notes notes) {
        var type = question.getAttribute("type");
        var tags = Tags.of(XmlParts.tags(question));
        var stem = markup(question, "questiontext", notes);
        var item =
                switch (type) {
                    case "multichoice" -> choices(question, stem, tags, notes);
                    case "truefalse" -> new Item.TrueFalse(stem, truth(question, notes));
                    case "matching" -> matching(question, stem, notes);
                    case "shortanswer" -> shortText(question, stem, tags, notes);
                    case "numerical" -> quantity(question, stem, notes);
                    case "essay" -> essay(question, stem, notes);
                    case "ordering" -> ordering(question, stem, notes);
                    case "description" -> throw new LeftOut(Reason.NOT_A_QUESTION, type);
                    default -> throw new LeftOut(Reason.UNKNOWN_TYPE, type);
                };
        if (stem.isBlank()) {
            throw new LeftOut(Reason.UNREADABLE, "questiontext");
        }
        return new Draft(
                item,
                markup(question, "generalfeedback", notes),
                tags.section(),
                tags.difficulty());
    }

    private Item choices(Element question, String stem, Tags tags, Notes notes) {
        var answers = weighed(question, true, notes);
        var single = XmlParts.text(question, "single").strip();
        return single.equals("true") || single.equals("1")
                ? Items.oneChoice(stem, answers, notes)
                : Items.severalChoices(stem, answers, tags.credit(), notes);
    }

    private List<Weighed> weighed(Element question, boolean formatted, Notes notes) {
        var answers = new ArrayList<Weighed>();
        for (var answer : XmlParts.children(question, "answer")) {
            if (!XmlParts.text(answer, "feedback").isBlank()) {
                notes.add(Reason.FEEDBACK);
            }
            var fraction = answer.getAttribute("fraction");
            double share = Items.number(fraction.isBlank() ? "0" : fraction).doubleValue() / 100;
            answers.add(
                    new Weighed(
                            formatted ? markup(answer, notes) : XmlParts.ownText(answer).strip(),
                            share));
        }
        return answers;
    }

    /** The fuller one of the two answers tells; its text is always English. */
    private boolean truth(Element question, Notes notes) {
        var answers = weighed(question, false, notes);
        for (var answer : answers) {
            if (answer.share() > 0.5) {
                return answer.text().equalsIgnoreCase("true");
            }
        }
        throw new LeftOut(Reason.NO_RIGHT_ANSWER, "");
    }

    private Item matching(Element question, String stem, Notes notes) {
        var pairs = new ArrayList<Matching.Pair>();
        var others = new ArrayList<String>();
        for (var sub : XmlParts.children(question, "subquestion")) {
            var entry = markup(sub, notes);
            var answer = XmlParts.children(sub, "answer").stream().findFirst();
            var choice = RichText.plain(answer.map(XmlParts::ownText).orElse("").strip()).markup();
            if (choice.isEmpty()) {
                continue;
            }
            if (entry.isBlank()) {
                others.add(choice);
            } else {
                pairs.add(new Matching.Pair(entry, choice));
            }
        }
        return new Matching(stem, pairs, others);
    }

    private Item shortText(Element question, String stem, Tags tags, Notes notes) {
        if (XmlParts.text(question, "usecase").strip().equals("1")) {
            notes.add(Reason.CAPITALS);
        }
        return Items.shortText(stem, weighed(question, false, notes), tags.diacritics(), notes);
    }

    private Item quantity(Element question, String stem, Notes notes) {
        if (!XmlParts.children(question, "units").isEmpty()) {
            notes.add(Reason.UNIT);
        }
        var ranges = new ArrayList<Quantity.Range>();
        var answers = XmlParts.children(question, "answer");
        var weighed = weighed(question, false, notes);
        for (int i = 0; i < answers.size(); i++) {
            var answer = weighed.get(i);
            if (answer.share() <= 0 || answer.text().equals("*")) {
                notes.add(Reason.FEEDBACK);
            } else {
                var tolerance = XmlParts.text(answers.get(i), "tolerance").strip();
                ranges.add(
                        new Quantity.Range(
                                Items.number(answer.text()),
                                Items.number(tolerance.isEmpty() ? "0" : tolerance).abs(),
                                Items.share(answer.share())));
            }
        }
        return Items.quantity(stem, ranges);
    }

    private Item essay(Element question, String stem, Notes notes) {
        if (!List.of("", "0").contains(XmlParts.text(question, "attachments").strip())) {
            notes.add(Reason.ATTACHMENT);
        }
        var guidance = RichText.parse(markup(question, "graderinfo", notes)).words();
        return new Essay(stem, guidance);
    }

    private Item ordering(Element question, String stem, Notes notes) {
        var entries = new ArrayList<String>();
        XmlParts.children(question, "answer").forEach(it -> entries.add(markup(it, notes)));
        var grading = XmlParts.text(question, "gradingtype").strip();
        return new Ordering(
                stem, entries, Items.orderRule(grading.equals("ALL_OR_NOTHING") ? "all" : ""));
    }

    private String markup(Element parent, String child, Notes notes) {
        var found = XmlParts.children(parent, child);
        return found.isEmpty() ? "" : markup(found.getFirst(), notes);
    }

    /** Our marks for an element with a text, a format and perhaps pictures. */
    private String markup(Element element, Notes notes) {
        var text = XmlParts.ownText(element);
        var format = element.getAttribute("format");
        boolean html =
                format.equals("html")
                        || (!format.equals("plain_text") && HtmlText.looksLikeHtml(text));
        return html
                ? new HtmlText(address -> picture(element, address), notes).read(text).markup()
                : RichText.plain(text.strip()).markup();
    }

    private Optional<UUID> picture(Element element, String address) {
        if (!address.startsWith("@@PLUGINFILE@@/")) {
            return Optional.empty();
        }
        var name =
                URLDecoder.decode(
                        address.substring("@@PLUGINFILE@@/".length()).replace("+", "%2B"),
                        StandardCharsets.UTF_8);
        return XmlParts.children(element, "file").stream()
                .filter(file -> file.getAttribute("name").equals(name))
                .findFirst()
                .flatMap(file -> kept(file.getTextContent()));
    }

    private Optional<UUID> kept(String base64) {
        try {
            var id = UUID.randomUUID();
            pictures.put(id, Base64.getMimeDecoder().decode(base64));
            return Optional.of(id);
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
