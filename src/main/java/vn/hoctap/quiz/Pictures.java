package vn.hoctap.quiz;

import static vn.hoctap.quiz.QuizStore.utc;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Types;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.files.FileId;
import vn.hoctap.files.Files;
import vn.hoctap.files.NewFile;
import vn.hoctap.organization.UnitId;

/**
 * Pictures of questions. What comes is decoded and drawn anew, so that nothing that hides in a file
 * reaches a page.
 */
@Component
class Pictures {

    private static final int MOST_BYTES = 4 << 20;
    private static final long MOST_PIXELS = 12_000_000;
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif");
    private static final String PURPOSE = "quiz-picture";

    private final Files files;
    private final JdbcClient jdbc;

    Pictures(Files files, JdbcClient jdbc) {
        this.files = files;
        this.jdbc = jdbc;
    }

    /**
     * @throws PictureRefused when it is no picture of a size that fits
     */
    PictureId keep(byte[] bytes, @Nullable UnitId bank, UUID by, Instant at) {
        var image = decoded(bytes);
        var drawn = drawn(image);
        var id = new PictureId(UUID.randomUUID());
        var file =
                files.keep(
                        new ByteArrayInputStream(drawn),
                        new NewFile(id.value() + ".png", by, PURPOSE));
        jdbc.sql(
                        """
                        insert into quiz_picture (picture_id, file_id, media_type, width, height,
                               kept_at, unit_id)
                        values (:id, :file, 'image/png', :width, :height, :at, :unit)
                        """)
                .param("id", id.value())
                .param("file", file.id().value())
                .param("width", image.getWidth())
                .param("height", image.getHeight())
                .param("at", utc(at))
                .param("unit", bank == null ? null : bank.value())
                .update();
        return id;
    }

    /** A picture that was kept in a bank or is in a question of it. */
    Optional<Picture> inBank(@Nullable UnitId bank, PictureId picture) {
        var unit = bank == null ? null : bank.value();
        boolean there =
                jdbc.sql(
                                """
                                select exists (select 1 from quiz_picture p
                                  where p.picture_id = :id and (p.unit_id = :unit
                                     or (p.unit_id is null and cast(:unit as uuid) is null)))
                                    or exists (select 1 from quiz_question q
                                  join quiz_item i on i.item_id = q.item_id
                                 where (q.unit_id = :unit
                                     or (q.unit_id is null and cast(:unit as uuid) is null))
                                   and (i.body like :mark or i.explanation like :mark))
                                """)
                        .param("id", picture.value())
                        .param("unit", unit, Types.OTHER)
                        .param("mark", "%picture:" + picture.value() + "%")
                        .query((row, n) -> row.getBoolean(1))
                        .single();
        return there ? find(picture) : Optional.empty();
    }

    Optional<Picture> find(PictureId picture) {
        return jdbc.sql("select file_id, media_type from quiz_picture where picture_id = :id")
                .param("id", picture.value())
                .query((row, n) ->
                        new Picture(
                                read(new FileId(row.getObject("file_id", UUID.class))),
                                row.getString("media_type")))
                .optional();
    }

    private byte[] read(FileId file) {
        try (var in = files.open(file)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static BufferedImage decoded(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new PictureRefused("More than 4 MB");
        }
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            return decoded(in);
        } catch (IOException | RuntimeException broken) {
            throw new PictureRefused(String.valueOf(broken.getMessage()));
        }
    }

    private static BufferedImage decoded(ImageInputStream in) throws IOException {
        var readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new PictureRefused("Not a picture");
        }
        var reader = readers.next();
        try {
            return decoded(reader, in);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decoded(ImageReader reader, ImageInputStream in)
            throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new PictureRefused(reader.getFormatName());
        }
        reader.setInput(in, true, true);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw new PictureRefused(pixels + " pixels");
        }
        return reader.read(0);
    }

    private static byte[] drawn(BufferedImage image) {
        var copy =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        var pen = copy.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(copy, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
