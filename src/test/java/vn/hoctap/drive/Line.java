package vn.hoctap.drive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * One person's browser as the server sees it: his cookies, and how long each of his requests took.
 * What a browser keeps (scripts, styles, pictures, fonts) is not asked for.
 */
public final class Line {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Shared by all, as connections are behind a proxy. */
    private static final HttpClient CLIENT = client();

    /**
     * Always a connection of its own, as in a browser: the hundredth request on a kept one is
     * answered with {@code Connection: upgrade, close}, which Java's client takes for a refusal.
     */
    private static final HttpClient PUSHES = client();

    private final Server server;
    private final Times times;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /** What came back. */
    public record Answer(int status, String body, String location) {}

    public Line(Server server, Times times) {
        this.server = server;
        this.times = times;
    }

    /**
     * From the first page to the place where the server sends those it let in.
     *
     * @throws NotAsExpected when it does not let in
     */
    public Line signIn(String username, String password) throws IOException, InterruptedException {
        get("sign-in-page", "");
        var page = get("sign-in-page", "login").body();
        var token = between(page, "name='_csrf'", "value='", "'");
        var form =
                "_csrf=%s&username=%s&password=%s"
                        .formatted(encoded(token), encoded(username), encoded(password));
        var request =
                request("login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form));
        var answer = send("sign-in", request);
        if (answer.status() != 302 || answer.location().contains("error")) {
            throw new NotAsExpected("sign-in of " + username, answer);
        }
        return this;
    }

    public Answer get(String what, String path) throws IOException, InterruptedException {
        return send(what, request(path).header("Accept", "application/json, text/html").GET());
    }

    public Answer post(String what, String path, String json)
            throws IOException, InterruptedException {
        return send(
                what,
                request(path)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** As a page sends a file. */
    Answer upload(String what, String path, String name, byte[] content)
            throws IOException, InterruptedException {
        return send(
                what,
                request(path)
                        .header("Content-Type", "application/octet-stream")
                        .header("X-Filename", encoded(name))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(content)));
    }

    /** As the page opens it to be told of what happens. */
    WebSocket push(String path) throws InterruptedException {
        var address = URI.create(server.address(path).replaceFirst("^http", "ws"));
        try {
            return PUSHES.newWebSocketBuilder()
                    .header("Cookie", cookieHeader())
                    .buildAsync(address, new WebSocket.Listener() {})
                    .get();
        } catch (ExecutionException e) {
            throw new UncheckedIOException(new IOException("No push: " + e.getCause(), e));
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .connectTimeout(Duration.ofSeconds(20))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create(server.address(path)))
                        .timeout(PATIENCE)
                        .header("Accept-Encoding", "gzip");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        var token = cookies.get("XSRF-TOKEN");
        if (token != null) {
            request.header("X-XSRF-TOKEN", token);
        }
        return request;
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private Answer send(String what, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        times.took(what, System.nanoTime() - begun);
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return new Answer(
                answer.statusCode(),
                text(answer),
                answer.headers().firstValue("Location").orElse(""));
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        var bytes = answer.body();
        if (answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                bytes = in.readAllBytes();
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String between(String text, String after, String from, String until) {
        int at = text.indexOf(from, Math.max(0, text.indexOf(after))) + from.length();
        return text.substring(at, text.indexOf(until, at));
    }
}
