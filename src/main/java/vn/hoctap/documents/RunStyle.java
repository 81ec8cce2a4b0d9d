package vn.hoctap.documents;

import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a style or a run of WordprocessingML says about its characters; null where it says nothing.
 *
 * @param color six hexadecimal digits, or "AUTO"
 * @param points size
 * @param shaded whether the ground is of another colour than white
 */
record RunStyle(
        @Nullable Boolean hidden,
        @Nullable String color,
        @Nullable Float points,
        @Nullable String font,
        @Nullable Boolean shaded) {

    static final RunStyle NOTHING = new RunStyle(null, null, null, null, null);

    /** What this says, and where it says nothing, what the base says. */
    RunStyle over(RunStyle base) {
        return new RunStyle(
                hidden != null ? hidden : base.hidden,
                color != null ? color : base.color,
                points != null ? points : base.points,
                font != null ? font : base.font,
                shaded != null ? shaded : base.shaded);
    }

    /** This and what an element of w:rPr adds; the same when it is about something else. */
    RunStyle with(XMLStreamReader element) {
        return switch (element.getLocalName()) {
            case "vanish" -> new RunStyle(isOn(element), color, points, font, shaded);
            case "color" -> new RunStyle(hidden, value(element), points, font, shaded);
            case "sz" -> new RunStyle(hidden, color, size(element), font, shaded);
            case "rFonts" -> new RunStyle(hidden, color, points, font(element), shaded);
            case "shd" -> new RunStyle(hidden, color, points, font, isShaded(element));
            case "highlight" -> new RunStyle(hidden, color, points, font, isHighlighted(element));
            default -> this;
        };
    }

    Look look(boolean onShadedGround) {
        boolean white = "FFFFFF".equals(color) && !onShadedGround && !Boolean.TRUE.equals(shaded);
        return new Look(Boolean.TRUE.equals(hidden), white, points == null ? 0 : points, font);
    }

    static boolean isShaded(XMLStreamReader shading) {
        var fill = Xml.attribute(shading, "fill");
        var pattern = value(shading);
        boolean plain =
                fill == null || fill.equalsIgnoreCase("auto") || fill.equalsIgnoreCase("FFFFFF");
        return !plain || "SOLID".equals(pattern) || String.valueOf(pattern).startsWith("PCT");
    }

    private static boolean isHighlighted(XMLStreamReader element) {
        var value = value(element);
        return value != null && !value.equals("NONE") && !value.equals("WHITE");
    }

    private static boolean isOn(XMLStreamReader element) {
        var value = value(element);
        return value == null
                || !(value.equals("0") || value.equals("FALSE") || value.equals("OFF"));
    }

    private static @Nullable Float size(XMLStreamReader element) {
        var value = value(element);
        try {
            return value == null ? null : Float.parseFloat(value) / 2;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Letters with marks are set in the font for "high ANSI". */
    private static @Nullable String font(XMLStreamReader element) {
        var high = Xml.attribute(element, "hAnsi");
        return high != null ? high : Xml.attribute(element, "ascii");
    }

    private static @Nullable String value(XMLStreamReader element) {
        var value = Xml.attribute(element, "val");
        return value == null ? null : value.toUpperCase(Locale.ROOT);
    }
}
