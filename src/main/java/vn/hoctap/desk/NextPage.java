package vn.hoctap.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The scripts that every page after the sign-in needs, by their addresses. */
@Component
class NextPage {

    private static final String BUILT = "META-INF/VAADIN/webapp/VAADIN/build/";

    /** In the order in which a page asks for them. */
    private static final List<String> PARTS =
            List.of("indexhtml-", "FlowBootstrap-", "generated-flow-imports-", "FlowClient-");

    private final List<String> addresses;

    NextPage() {
        try {
            var built =
                    List.of(
                            new PathMatchingResourcePatternResolver()
                                    .getResources("classpath*:" + BUILT + "*.js"));
            addresses = PARTS.stream().flatMap(part -> named(built, part)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> named(List<Resource> built, String part) {
        return built.stream()
                .map(Resource::getFilename)
                .filter(Objects::nonNull)
                .filter(name -> name.startsWith(part))
                .map(name -> "VAADIN/build/" + name);
    }

    /** Below the base of the page; empty while the front end is served by a development server. */
    List<String> addresses() {
        return addresses;
    }
}
