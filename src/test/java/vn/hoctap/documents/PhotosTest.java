package vn.hoctap.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.documents.ParserProtocol.Pictures;
import vn.hoctap.documents.ParserProtocol.Pictures.Kind;

class PhotosTest {

    @TempDir private Path folder;

    /** Red where the sheet's upper left corner lies in the picture that the camera stored. */
    @ParameterizedTest
    @CsvSource({"1,0,0", "2,1,0", "3,1,1", "4,0,1", "5,0,0", "6,0,1", "7,1,1", "8,1,0"})
    void aPageStandsUprightHoweverTheCameraWasHeld(int orientation, int right, int below)
            throws IOException {
        var photo = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
        var paint = photo.createGraphics();
        paint.setColor(Color.WHITE);
        paint.fillRect(0, 0, 600, 300);
        paint.setColor(Color.RED);
        paint.fillRect(right * 450, below * 200, 150, 100);
        paint.dispose();

        var page = page(withExif(jpeg(photo), orientation, "2026:11:23 20:14:05"));

        assertThat(page.getWidth()).isEqualTo(orientation < 5 ? 600 : 300);
        var corner = new Color(page.getRGB(40, 40));
        assertThat(corner.getRed()).isGreaterThan(200);
        assertThat(corner.getGreen()).isLessThan(80);
    }

    @Test
    void aLargePhotoIsMadeNoLargerThanItIsReadAndForgetsWhereItWasTaken() throws IOException {
        var photo = new BufferedImage(4_032, 3_024, BufferedImage.TYPE_INT_RGB);

        var page = page(withExif(jpeg(photo), 6, "2026:11:23 20:14:05"));

        assertThat(page.getHeight()).isEqualTo(2_000);
        assertThat(page.getWidth()).isEqualTo(1_500);
        assertThat(Exif.of(Files.readAllBytes(folder.resolve("page.jpg"))))
                .isEqualTo(new Exif(1, ""));
    }

    @Test
    void cameraTellsWhenAndDamagedWordsOfItTellNothing() throws IOException {
        var plain = jpeg(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB));
        var photo = withExif(plain, 6, "2026:11:23 20:14:05");

        assertThat(Exif.of(photo)).isEqualTo(new Exif(6, "2026:11:23 20:14:05"));
        assertThat(Exif.of(plain)).isEqualTo(new Exif(1, ""));
        assertThat(Exif.of(new byte[0])).isEqualTo(new Exif(1, ""));
        for (int cut = 2; cut < photo.length; cut++) {
            var part = java.util.Arrays.copyOf(photo, cut);
            assertThat(Exif.of(part).orientation()).isBetween(1, 8);
            photo[cut] ^= 0x5A;
            assertThat(Exif.of(photo).orientation()).isBetween(1, 8);
        }
    }

    @Test
    void pagesBecomeOnePdfAndAWidePageLies() throws IOException {
        var tall = Files.write(folder.resolve("1.jpg"), jpeg(sheet(150, 200)));
        var wide = Files.write(folder.resolve("2.jpg"), jpeg(sheet(200, 150)));
        var book = folder.resolve("book.pdf");

        var made = Photos.make(new Pictures(Kind.BOOK, List.of(tall, wide), book, Limits.DEFAULT));

        assertThat(made).isEqualTo(new Extracted(DocumentType.PDF, "", 0, 2, List.of()));
        try (var pdf = Loader.loadPDF(book.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isLessThan(600);
            assertThat(pdf.getPage(1).getMediaBox().getWidth()).isGreaterThan(800);
        }
    }

    @Test
    void whatIsNoPhotoOrHidesAHugeOneIsRefused() throws IOException {
        assertThat(refusal("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Refusal.WRONG_TYPE);
        assertThat(refusal(new byte[0])).isEqualTo(Refusal.EMPTY);
        var broken = jpeg(sheet(50, 50));
        assertThat(refusal(java.util.Arrays.copyOf(broken, 30))).isEqualTo(Refusal.CORRUPT);
        var png = new ByteArrayOutputStream();
        ImageIO.write(sheet(2, 2), "png", png);
        var bomb = png.toByteArray();
        // width and height of the header: 40,000 each
        ByteBuffer.wrap(bomb).putInt(16, 40_000).putInt(20, 40_000);
        assertThat(refusal(bomb)).isEqualTo(Refusal.EXPANDS_TOO_MUCH);
    }

    private static BufferedImage sheet(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private BufferedImage page(byte[] photo) throws IOException {
        var into = folder.resolve("page.jpg");
        var from = Files.write(folder.resolve("photo"), photo);
        assertThat(Photos.make(new Pictures(Kind.PAGE, List.of(from), into, Limits.DEFAULT)))
                .isInstanceOf(Extracted.class);
        return ImageIO.read(into.toFile());
    }

    private Refusal refusal(byte[] photo) throws IOException {
        var from = Files.write(folder.resolve("photo"), photo);
        var task = new Pictures(Kind.PAGE, List.of(from), folder.resolve("p.jpg"), Limits.DEFAULT);
        return ((Refused) Photos.make(task)).reason();
    }

    static byte[] jpeg(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }

    /** With what a camera writes before the picture: how it was held, and when. */
    static byte[] withExif(byte[] jpeg, int orientation, String taken) {
        var tiff = ByteBuffer.allocate(8 + 2 + 24 + 4 + 2 + 12 + 4 + 20);
        tiff.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 0x9003).putShort((short) 2).putInt(20).putInt(56);
        tiff.putInt(0);
        tiff.put(taken.getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
        var out = ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity());
        out.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (tiff.capacity() + 8));
        out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return out.put(jpeg, 2, jpeg.length - 2).array();
    }
}
