package vn.hoctap.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** A browser without a screen: signs in and sends pieces as the page's own element does. */
final class Member {

    private final ServerProcess server;
    private final String username;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final UUID page = UUID.randomUUID();
    private long sequence;
    private int drafts;

    Member(ServerProcess server, String username) {
        this.server = server;
        this.username = username;
        this.client =
                HttpClient.newBuilder()
                        .cookieHandler(cookies)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();
    }

    /** A piece with the key under which it is sent, however often. */
    record Piece(String kind, UUID key, String json) {}

    Member signIn() throws IOException, InterruptedException {
        var form =
                "username="
                        + URLEncoder.encode(username, StandardCharsets.UTF_8)
                        + "&password="
                        + URLEncoder.encode(PlantedWorld.PASSWORD, StandardCharsets.UTF_8);
        get("api/pulse");
        var answer =
                send(
                        request("login")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form)));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("error");
        // the token changes with the session
        get("api/pulse");
        return this;
    }

    Piece piece(String kind, String target, String body) {
        var key = UUID.randomUUID();
        var json =
                "{\"key\":\"%s\",\"page\":\"%s\",\"target\":\"%s\",\"sequence\":%d,\"body\":%s}"
                        .formatted(key, page, target, ++sequence, body);
        return new Piece(kind, key, json);
    }

    /** The text of a reflection, as the page that stored it last writes on. */
    Piece draft(String reflection, String text) {
        return piece(
                "draft",
                reflection,
                "{\"text\":\"%s\",\"base\":%d,\"writer\":\"%s\"}".formatted(text, drafts++, page));
    }

    /** The status: 200 means that it is on the disk. */
    int send(Piece piece) throws IOException, InterruptedException {
        return answer(piece).statusCode();
    }

    HttpResponse<String> answer(Piece piece) throws IOException, InterruptedException {
        return send(
                request("api/pieces/" + piece.kind())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(piece.json())));
    }

    private void get(String path) throws IOException, InterruptedException {
        send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create(server.address(path)))
                        .timeout(Duration.ofSeconds(30))
                        .header("Accept", "application/json");
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .findFirst()
                .ifPresent(cookie -> request.header("X-XSRF-TOKEN", cookie.getValue()));
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
