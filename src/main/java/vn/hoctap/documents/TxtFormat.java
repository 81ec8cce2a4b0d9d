package vn.hoctap.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plain text in UTF-8, UTF-16, or an old character set. */
final class TxtFormat implements Format {

    @Override
    public DocumentType type() {
        return DocumentType.TXT;
    }

    @Override
    public Extracted read(Path file, Limits limits) throws IOException {
        var bytes = Files.readAllBytes(file);
        if (!CharacterSet.looksLikeText(bytes)) {
            throw new Unreadable(Refusal.WRONG_TYPE, "named txt, content binary");
        }
        var set = CharacterSet.of(bytes);
        var prose = new Prose(limits);
        for (var line : set.decode(bytes).split("\\R", -1)) {
            prose.add(line, Look.PLAIN);
            prose.endParagraph();
        }
        if (!set.isUnicode()) {
            prose.note(Note.Kind.OLD_CHARACTER_SET, 1, set.charset().name());
        }
        return prose.extracted(type(), 0);
    }
}
