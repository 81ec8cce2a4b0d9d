package vn.hoctap.files;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes files that were made to do harm: small ones that grow, ones that go in circles, ones that
 * are two things at once. Started by {@code bench/bombs}; always the same files.
 */
final class Bombs {

    private static final int MEBIBYTE = 1 << 20;
    private static final int SEED = 20261123;

    private static final String TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-\
            officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private static final String START =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    private final Path folder;

    private Bombs(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Usage: bench/bombs FOLDER");
            System.exit(1);
        }
        var folder = Path.of(arguments[0]);
        java.nio.file.Files.createDirectories(folder);
        var bombs = new Bombs(folder);
        bombs.packed();
        bombs.xml();
        bombs.pdf();
        bombs.plain();
    }

    @FunctionalInterface
    private interface Part {
        void write(OutputStream out) throws IOException;
    }

    private void packed() throws IOException {
        zip("one-gibibyte-picture.docx", zip -> {
            docx(zip, "<w:p/>");
            part(zip, "word/media/image1.bmp", out -> blanks(out, 1024));
        });
        zip("one-gibibyte-text.docx", zip -> {
            part(zip, "[Content_Types].xml", out -> out.write(bytes(TYPES)));
            part(zip, "word/document.xml", out -> {
                out.write(bytes(START));
                blanks(out, 1024);
            });
        });
        zip("hundred-thousand-parts.docx", zip -> {
            docx(zip, "<w:p/>");
            for (int i = 0; i < 100_000; i++) {
                part(zip, "x/" + i, out -> {});
            }
        });
        zip("twenty-deep.odt", zip -> {
            part(zip, "mimetype", out -> out.write(bytes("application/vnd.oasis.opendocument.text")));
            part(zip, "Object 1", out -> out.write(nested(20)));
        });
        zip("wide-and-deep.docx", zip -> {
            docx(zip, "<w:p/>");
            var inner = zipped(z -> part(z, "a", out -> blanks(out, 50)));
            for (int i = 0; i < 50; i++) {
                part(zip, "word/embeddings/" + i + ".docx", out -> out.write(inner));
            }
        });
    }

    private void xml() throws IOException {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"haha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        laughs.append("]><x>&a29;</x>");
        document("billion-laughs.docx", laughs.toString());
        document(
                "external-entity.docx",
                "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><x>&f;</x>");
        document("deep-elements.docx", START + "<w:p>".repeat(1_000_000));
        document("million-attributes.docx", START + "<w:p " + attributes(1_000_000) + "/>");
        document("long-name.docx", START + "<" + "a".repeat(10 * MEBIBYTE) + "/>");
        document(
                "ten-million-letters.docx",
                START + "<w:p><w:r><w:t>" + "chữ ".repeat(2_500_000) + "</w:t></w:r></w:p>");
        document(
                "million-empty-paragraphs.docx",
                START + "<w:p/>".repeat(1_000_000) + "</w:body></w:document>");
    }

    private void pdf() throws IOException {
        var bomb = deflated(1024);
        pdf("gibibyte-of-blanks.pdf", page("/Contents 4 0 R"), stream("/Filter/FlateDecode", bomb));
        pdf(
                "twice-packed.pdf",
                page("/Contents 4 0 R"),
                stream("/Filter[/FlateDecode/FlateDecode]", deflated(bomb)));
        pdf(
                "form-in-itself.pdf",
                page("/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>"),
                stream("", bytes("/F Do")),
                stream(
                        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>",
                        bytes("/F Do /F Do")));
        write("pages-in-a-circle.pdf", out ->
                out.write(
                        bytes(
                                """
                                %PDF-1.7
                                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                                2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj
                                trailer<</Root 1 0 R>>
                                """)));
        write("billion-pages.pdf", out ->
                out.write(
                        bytes(
                                """
                                %PDF-1.7
                                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1000000000>>endobj
                                trailer<</Root 1 0 R>>
                                """)));
        write("deep-arrays.pdf", out ->
                out.write(
                        bytes(
                                "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages "
                                        + "[".repeat(2_000_000)
                                        + ">>endobj\ntrailer<</Root 1 0 R>>\n")));
        pdf(
                "million-operators.pdf",
                page("/Contents 4 0 R"),
                stream("", bytes("q 1 0 0 1 0 0 cm ".repeat(1_000_000))));
    }

    private void plain() throws IOException {
        write("hundred-megabytes.docx", out -> blanks(out, 100));
        write("one-line.txt", out -> out.write("chữ ".repeat(4_000_000).getBytes(StandardCharsets.UTF_8)));
        var random = new Random(SEED);
        for (var start : new String[] {"\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "PK\u0003\u0004", "%PDF-1.7\n"}) {
            var noise = new byte[5 * MEBIBYTE];
            random.nextBytes(noise);
            for (var ending : new String[] {"doc", "docx", "odt", "pdf"}) {
                write("noise-%d.%s".formatted(start.length(), ending), out -> {
                    out.write(start.getBytes(StandardCharsets.ISO_8859_1));
                    out.write(noise);
                });
            }
        }
        write("folder-in-itself.doc", out -> out.write(circularOle2()));
        write("pdf-and-zip.pdf", out -> {
            out.write(bytes("%PDF-1.7\n"));
            out.write(zipped(z -> part(z, "a.txt", o -> o.write('a'))));
        });
    }

    /** One sector of allocation table whose every entry points to itself or to the next in a ring. */
    private static byte[] circularOle2() {
        var file = java.nio.ByteBuffer.allocate(512 * 4).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        file.put("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(StandardCharsets.ISO_8859_1));
        file.putShort(24, (short) 0x3e).putShort(26, (short) 3).putShort(28, (short) 0xfffe);
        file.putShort(30, (short) 9).putShort(32, (short) 6);
        file.putInt(44, 1).putInt(48, 1).putInt(56, 4096).putInt(60, -2).putInt(68, 0);
        file.putInt(72, 1).putInt(76, 0);
        for (int i = 0; i < 128; i++) {
            file.putInt(512 + 4 * i, (i + 1) % 3);
        }
        return file.array();
    }

    private void document(String name, String xml) throws IOException {
        zip(name, zip -> {
            part(zip, "[Content_Types].xml", out -> out.write(bytes(TYPES)));
            part(zip, "word/document.xml", out -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
        });
    }

    private static void docx(ZipOutputStream zip, String body) throws IOException {
        part(zip, "[Content_Types].xml", out -> out.write(bytes(TYPES)));
        part(
                zip,
                "word/document.xml",
                out -> out.write(bytes(START + body + "</w:body></w:document>")));
    }

    @FunctionalInterface
    private interface Parts {
        void write(ZipOutputStream zip) throws IOException;
    }

    private void zip(String name, Parts parts) throws IOException {
        write(name, out -> {
            var zip = new ZipOutputStream(out);
            parts.write(zip);
            zip.finish();
        });
    }

    private static byte[] zipped(Parts parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            parts.write(zip);
        }
        return bytes.toByteArray();
    }

    private static byte[] nested(int depth) throws IOException {
        var inner = zipped(zip -> part(zip, "a", out -> out.write('a')));
        for (int i = 1; i < depth; i++) {
            var content = inner;
            inner = zipped(zip -> part(zip, "a.zip", out -> out.write(content)));
        }
        return inner;
    }

    private static void part(ZipOutputStream zip, String name, Part content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.write(zip);
        zip.closeEntry();
    }

    private static void blanks(OutputStream out, int mebibytes) throws IOException {
        var chunk = " ".repeat(MEBIBYTE).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < mebibytes; i++) {
            out.write(chunk);
        }
    }

    private static byte[] deflated(int mebibytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(9))) {
            blanks(out, mebibytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflated(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(9))) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static String attributes(int count) {
        var attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append("a").append(i).append("=\"\" ");
        }
        return attributes.toString();
    }

    private static byte[] page(String entries) {
        return bytes("<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]" + entries + ">>");
    }

    private static byte[] stream(String entries, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(bytes("<<" + entries + "/Length " + content.length + ">>stream\n"));
        bytes.write(content);
        bytes.write(bytes("\nendstream"));
        return bytes.toByteArray();
    }

    /** Without a table of objects: every reader rebuilds it. */
    private void pdf(String name, byte[]... objectsFromThree) throws IOException {
        write(name, out -> {
            out.write(bytes("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"));
            out.write(bytes("2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"));
            for (int i = 0; i < objectsFromThree.length; i++) {
                out.write(bytes((i + 3) + " 0 obj"));
                out.write(objectsFromThree[i]);
                out.write(bytes("endobj\n"));
            }
            out.write(bytes("trailer<</Root 1 0 R>>\n"));
        });
    }

    private void write(String name, Part content) throws IOException {
        var file = folder.resolve(name);
        try (var out = new BufferedOutputStream(java.nio.file.Files.newOutputStream(file))) {
            content.write(out);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
