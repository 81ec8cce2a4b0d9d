package vn.hoctap.drive;

import java.io.IOException;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page of the product in somebody's browser, as far as the server can tell: Vaadin's messages,
 * and the controls by the ids that they have for good. Messages are numbered both ways and carry
 * the session's token. Not safe for two threads.
 */
public final class Screen implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int ATTRIBUTES = 3;
    private static final int PROPERTIES = 1;
    private static final String DETAILS =
            """
            {"event.shiftKey":false,"event.metaKey":false,"event.detail":1,"event.ctrlKey":false,\
            "event.clientX":40,"event.clientY":40,"event.altKey":false,"event.button":0,\
            "event.screenY":95,"event.screenX":40}\
            """;

    private final Line line;
    private final Map<String, Integer> nodes = new HashMap<>();
    private final Map<Integer, Map<String, String>> attributes = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private int uiId;
    private String token = "";
    private int syncId;
    private int clientId;
    private @Nullable WebSocket push;
    private String shown = "";
    private boolean pushes = true;

    /** A script of the page whose result the server waits for. */
    private record Waiting(int node, int channel, String script) {}

    public Screen(Line line) {
        this.line = line;
    }

    /** As a page whose line for what the server tells by itself is dead: it asks instead. */
    public Screen withoutPush() {
        pushes = false;
        return this;
    }

    /**
     * Opens an address as after typing it: the page, its first messages, the line for what the
     * server tells by itself, the pulse.
     */
    public Screen open(String path) throws IOException, InterruptedException {
        var page = line.get("page", path);
        if (page.status() != 200) {
            throw new NotAsExpected("/" + path, page);
        }
        var first =
                line.get(
                        "init",
                        "?v-r=init&location="
                                + Line.encoded(path)
                                + "&query=&v-wn=drive&v-tzid=UTC");
        if (first.status() != 200) {
            throw new NotAsExpected("first message of /" + path, first);
        }
        var config = JSON.readTree(first.body()).path("appConfig");
        uiId = config.path("v-uiId").asInt();
        var uidl = config.path("uidl");
        token = uidl.path("Vaadin-Security-Key").asString();
        var pushId = uidl.path("Vaadin-Push-ID").asString("");
        take(uidl);
        if (pushes && !pushId.isEmpty()) {
            push = line.push(pushAddress(pushId));
        }
        navigate(path.isEmpty() ? "/" : path);
        line.get("pulse", "api/pulse");
        return this;
    }

    private String pushAddress(String pushId) {
        return "VAADIN/push?v-r=push&v-uiId=%d&v-pushId=%s".formatted(uiId, pushId)
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1"
                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true"
                + "&X-Vaadin-LastSeenServerSyncId=0";
    }

    /** Goes to another page as a link does. */
    public Screen navigate(String route) throws IOException, InterruptedException {
        var data = JSON.createObjectNode();
        data.put("route", route).put("query", "").put("appShellTitle", "").put("trigger", "client");
        data.putObject("historyState").put("idx", 0);
        return event("navigate", 1, "ui-navigate", data);
    }

    /** Presses what has the id. */
    public Screen click(String id) throws IOException, InterruptedException {
        return event("click", node(id), "click", (ObjectNode) JSON.readTree(DETAILS));
    }

    /** An event that an element of the page fires by itself. */
    public Screen fire(String id, String event) throws IOException, InterruptedException {
        return event("event", node(id), event, JSON.createObjectNode());
    }

    /** Asks what is new, as pages do while something is done for them. */
    public Screen poll() throws IOException, InterruptedException {
        return event("poll", 1, "ui-poll", JSON.createObjectNode());
    }

    /** Sends a file to what has the id. */
    public void upload(String id, String name, byte[] content)
            throws IOException, InterruptedException {
        var answer = line.upload("upload", attribute(id, "target"), name, content);
        if (answer.status() != 200) {
            throw new NotAsExpected("upload", answer);
        }
    }

    /** Changes the property of a field as somebody who types or ticks it. */
    public Screen set(String id, String property, Object to, String event)
            throws IOException, InterruptedException {
        var sync = JSON.createObjectNode();
        sync.put("type", "mSync").put("node", node(id)).put("feature", PROPERTIES);
        sync.put("property", property).set("value", JSON.valueToTree(to));
        return send("event", List.of(sync, eventOf(node(id), event, JSON.createObjectNode())));
    }

    /**
     * Says that the page ran the scripts that the server waits for.
     *
     * @param script part of them
     */
    public Screen ran(String script, boolean result) throws IOException, InterruptedException {
        var found = waiting.stream().filter(one -> one.script().contains(script)).toList();
        if (found.isEmpty()) {
            throw new NotAsExpected("No script " + script + showing());
        }
        waiting.removeAll(found);
        var answers =
                found.stream()
                        .map(one -> {
                            var answer = JSON.createObjectNode();
                            answer.put("type", "channel").put("node", one.node());
                            answer.put("channel", one.channel()).putArray("args").add(result);
                            return answer;
                        })
                        .toList();
        return send("event", answers);
    }

    /** Whether there is something with this id on the page. */
    public boolean has(String id) {
        return nodes.containsKey(id);
    }

    /** The ids on the page that begin so. */
    public List<String> ids(String beginning) {
        return nodes.keySet().stream().filter(id -> id.startsWith(beginning)).sorted().toList();
    }

    /** An attribute of what has the id. */
    public String attribute(String id, String name) {
        return Optional.ofNullable(attributes.get(node(id)))
                .map(all -> all.get(name))
                .orElseThrow(() -> new NotAsExpected(id + " has no " + name));
    }

    /** The values of an attribute on the page that begin so. */
    public List<String> attributes(String name, String beginning) {
        return attributes.values().stream()
                .map(all -> all.getOrDefault(name, ""))
                .filter(value -> value.startsWith(beginning))
                .sorted()
                .toList();
    }

    /** What the last message said, for looking into. */
    public String lastMessage() {
        return shown;
    }

    /** As a browser tells when it is closed. */
    @Override
    public void close() throws IOException {
        var message = message(List.of());
        message.put("UNLOAD", true);
        try {
            line.post("close", "?v-r=uidl&v-uiId=" + uiId, message.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        hangUp();
    }

    /** Ends the line for what the server tells, as a lost network does. */
    public void hangUp() {
        if (push != null) {
            push.abort();
        }
    }

    private int node(String id) {
        var node = nodes.get(id);
        if (node == null) {
            throw new NotAsExpected("There is no " + id + showing());
        }
        return node;
    }

    private String showing() {
        return ", but " + nodes.keySet() + " and " + waiting;
    }

    private Screen event(String what, int node, String event, ObjectNode data)
            throws IOException, InterruptedException {
        return send(what, List.of(eventOf(node, event, data)));
    }

    private static ObjectNode eventOf(int node, String event, ObjectNode data) {
        var call = JSON.createObjectNode();
        call.put("type", "event").put("node", node).put("event", event).set("data", data);
        return call;
    }

    private ObjectNode message(List<ObjectNode> calls) {
        var message = JSON.createObjectNode();
        message.put("csrfToken", token);
        var rpc = message.putArray("rpc");
        calls.forEach(rpc::add);
        return message.put("syncId", syncId).put("clientId", clientId);
    }

    private Screen send(String what, List<ObjectNode> calls)
            throws IOException, InterruptedException {
        var message = message(calls).toString();
        clientId++;
        var answer = line.post(what, "?v-r=uidl&v-uiId=" + uiId, message);
        if (answer.status() != 200) {
            throw new NotAsExpected(what, answer);
        }
        shown = answer.body().replaceFirst("^for\\(;;\\);\\[(.*)\\]$", "$1");
        var uidl = JSON.readTree(shown);
        if (uidl.path("meta").has("sessionExpired")
                || uidl.path("meta").has("appError")
                || !uidl.has("syncId")) {
            throw new NotAsExpected(what, answer);
        }
        take(uidl);
        return this;
    }

    private void take(JsonNode uidl) {
        syncId = uidl.path("syncId").asInt();
        for (var change : uidl.path("changes")) {
            int node = change.path("node").asInt();
            switch (change.path("type").asString()) {
                case "put" -> put(node, change);
                case "detach" -> {
                    attributes.remove(node);
                    nodes.values().removeIf(it -> it == node);
                }
                default -> {
                    // of how it looks, which nobody sees here
                }
            }
        }
        for (var script : uidl.path("execute")) {
            remember(script);
        }
    }

    private void put(int node, JsonNode change) {
        // an address of something that the server serves is an object
        var value =
                change.path("value").has("uri")
                        ? change.path("value").path("uri")
                        : change.path("value");
        if (change.path("feat").asInt() != ATTRIBUTES || !value.isString()) {
            return;
        }
        var name = change.path("key").asString();
        var text = value.asString();
        attributes.computeIfAbsent(node, it -> new HashMap<>()).put(name, text);
        if (name.equals("id")) {
            nodes.put(text, node);
        }
    }

    private void remember(JsonNode script) {
        for (var argument : script) {
            var channel = argument.path("@v-return");
            if (channel.isArray()) {
                waiting.add(
                        new Waiting(
                                channel.get(0).asInt(),
                                channel.get(1).asInt(),
                                script.get(script.size() - 1).asString()));
                // the second one is for failures
                return;
            }
        }
    }
}
