package vn.hoctap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A picture beside a word, drawn from the sprite {@code assets/icons.svg}; hidden from readers of
 * the page's words, so a word must stand beside it or name it.
 *
 * <p>A plain element: a table of a hundred people shows six hundred of them.
 */
@Tag("i")
public class Icon extends Component {

    private static final Set<String> NAMES = names();

    private final String name;

    /**
     * @param name as in the sprite, without {@code i-}
     * @throws IllegalArgumentException when the sprite has no such icon
     */
    public Icon(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("No icon " + name);
        }
        this.name = name;
        addClassName("icon");
        getElement().setAttribute("aria-hidden", "true");
        getElement()
                .setProperty(
                        "innerHTML", "<svg><use href=\"assets/icons.svg#i-" + name + "\"/></svg>");
    }

    public String name() {
        return name;
    }

    /** The filled form where the sprite has one, which marks the page where one is. */
    public static Icon filled(String name) {
        return new Icon(NAMES.contains(name + "-fill") ? name + "-fill" : name);
    }

    private static Set<String> names() {
        try (var sprite = Icon.class.getResourceAsStream("/META-INF/resources/assets/icons.svg")) {
            if (sprite == null) {
                throw new IllegalStateException("The sprite of icons is missing.");
            }
            var text = new String(sprite.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("id=\"i-([a-z0-9-]+)\"")
                    .matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
