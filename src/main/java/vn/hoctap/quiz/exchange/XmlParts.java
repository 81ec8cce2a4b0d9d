package vn.hoctap.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Reads the elements of Moodle XML. */
final class XmlParts {

    private XmlParts() {}

    static List<Element> children(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The text of a child, as {@link #ownText}; empty when there is none. */
    static String text(Element parent, String child) {
        var found = children(parent, child);
        return found.isEmpty() ? "" : ownText(found.getFirst());
    }

    /** What stands in the element's {@code text}, or in itself where there is none. */
    static String ownText(Element element) {
        var inner = children(element, "text");
        if (!inner.isEmpty()) {
            return inner.getFirst().getTextContent();
        }
        return element.getElementsByTagName("*").getLength() == 0 ? element.getTextContent() : "";
    }

    static List<String> tags(Element question) {
        return children(question, "tags").stream()
                .flatMap(tags -> children(tags, "tag").stream())
                .map(XmlParts::ownText)
                .toList();
    }
}
