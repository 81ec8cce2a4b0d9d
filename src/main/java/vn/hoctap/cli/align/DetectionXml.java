package vn.hoctap.cli.align;

import java.util.List;
import vn.hoctap.textreuse.Passage;

/** A detection file of the PAN text-alignment task. */
final class DetectionXml {

    private DetectionXml() {}

    static String of(String suspicious, String source, List<Passage> passages) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<document reference=\"").append(escaped(suspicious)).append("\">\n");
        for (Passage passage : passages) {
            xml.append("  <feature name=\"detected-plagiarism\"")
                    .append(" this_offset=\"%d\"".formatted(passage.a().start()))
                    .append(" this_length=\"%d\"".formatted(passage.a().length()))
                    .append(" source_reference=\"%s\"".formatted(escaped(source)))
                    .append(" source_offset=\"%d\"".formatted(passage.b().start()))
                    .append(" source_length=\"%d\"/>\n".formatted(passage.b().length()));
        }
        return xml.append("</document>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
