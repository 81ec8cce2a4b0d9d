package vn.hoctap.documents;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/**
 * Photos of written pages: each is painted anew, upright, no larger than it is read and with
 * nothing in it but the picture; then they are bound into one PDF. Called in the process of the
 * parser, as {@link Documents} is.
 */
final class Photos {

    /** The longer side of a page; about 170 points an inch on A4. */
    private static final int LONG_SIDE = 2_000;

    private static final long MOST_PIXELS = 120_000_000;
    private static final float QUALITY = 0.75f;

    private Photos() {}

    static Extraction make(ParserProtocol.Pictures task) {
        try {
            switch (task.kind()) {
                case PAGE -> page(task.from().getFirst(), task.into(), task.limits());
                case BOOK -> bind(task.from(), task.into());
            }
            return new Extracted(DocumentType.PDF, "", 0, task.from().size(), List.of());
        } catch (Unreadable e) {
            return e.refused();
        } catch (IOException | RuntimeException e) {
            // decoders answer broken pictures with exceptions of every kind
            return new Refused(Refusal.CORRUPT, e.getClass().getName());
        }
    }

    private static void page(Path photo, Path into, Limits limits) throws IOException {
        long size = Files.size(photo);
        if (size == 0) {
            throw new Unreadable(Refusal.EMPTY, "0 bytes");
        }
        if (size > limits.bytes()) {
            throw new Unreadable(Refusal.TOO_LARGE, size + " bytes");
        }
        var bytes = Files.readAllBytes(photo);
        write(upright(read(bytes), Exif.of(bytes).orientation()), into);
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        var reader = reader(bytes);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new Unreadable(Refusal.EXPANDS_TOO_MUCH, width + " x " + height);
            }
            var how = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (2 * LONG_SIDE));
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(byte[] bytes) {
        boolean jpeg = begins(bytes, 0xFF, 0xD8, 0xFF);
        if (!jpeg && !begins(bytes, 0x89, 'P', 'N', 'G')) {
            throw new Unreadable(Refusal.WRONG_TYPE, "neither JPEG nor PNG");
        }
        return ImageIO.getImageReadersByFormatName(jpeg ? "jpeg" : "png").next();
    }

    private static boolean begins(byte[] bytes, int... head) {
        for (int n = 0; n < head.length; n++) {
            if (bytes.length <= n || (bytes[n] & 0xFF) != head[n]) {
                return false;
            }
        }
        return true;
    }

    /** Turned as the camera was held, on white where it is transparent. */
    private static BufferedImage upright(BufferedImage photo, int orientation) {
        int w = photo.getWidth();
        int h = photo.getHeight();
        double scale = Math.min(1, (double) LONG_SIDE / Math.max(w, h));
        boolean lying = orientation >= 5;
        var page =
                new BufferedImage(
                        (int) Math.max(1, Math.round(scale * (lying ? h : w))),
                        (int) Math.max(1, Math.round(scale * (lying ? w : h))),
                        BufferedImage.TYPE_INT_RGB);
        var paint = page.createGraphics();
        paint.setColor(Color.WHITE);
        paint.fillRect(0, 0, page.getWidth(), page.getHeight());
        paint.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var turn = AffineTransform.getScaleInstance(scale, scale);
        turn.concatenate(turn(orientation, w, h));
        paint.drawImage(photo, turn, null);
        paint.dispose();
        return page;
    }

    private static AffineTransform turn(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }

    private static void write(BufferedImage page, Path into) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new FileImageOutputStream(into.toFile())) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(page, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    private static void bind(List<Path> pages, Path into) throws IOException {
        try (var book = new PDDocument()) {
            for (var page : pages) {
                try (var in = Files.newInputStream(page)) {
                    var picture = JPEGFactory.createFromStream(book, in);
                    boolean wide = picture.getWidth() > picture.getHeight();
                    var paper = paper(wide);
                    float scale =
                            Math.min(
                                    paper.getWidth() / picture.getWidth(),
                                    paper.getHeight() / picture.getHeight());
                    float width = scale * picture.getWidth();
                    float height = scale * picture.getHeight();
                    var leaf = new PDPage(paper);
                    book.addPage(leaf);
                    try (var paint = new PDPageContentStream(book, leaf)) {
                        paint.drawImage(
                                picture,
                                (paper.getWidth() - width) / 2,
                                (paper.getHeight() - height) / 2,
                                width,
                                height);
                    }
                }
            }
            book.save(into.toFile());
        }
    }

    private static PDRectangle paper(boolean wide) {
        float shorter = PDRectangle.A4.getWidth();
        float longer = PDRectangle.A4.getHeight();
        return wide ? new PDRectangle(longer, shorter) : PDRectangle.A4;
    }
}
