package vn.hoctap.pieces;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.World;
import vn.hoctap.roster.PersonId;

/** Sends pieces as pages do, without the network between. */
@TestComponent
public class Posting {

    private final PieceInbox inbox;
    private final List<PieceReceiver> receivers;
    private final JsonMapper json;
    private final World world;

    Posting(PieceInbox inbox, List<PieceReceiver> receivers, JsonMapper json, World world) {
        this.inbox = inbox;
        this.receivers = receivers;
        this.json = json;
        this.world = world;
    }

    /**
     * @return the reply, JSON
     */
    public String post(PersonId person, String kind, UUID target, String body) {
        var receiver =
                receivers.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();
        var page = UUID.randomUUID();
        var delivery = new Delivery(UUID.randomUUID(), page, target, 1, json.readTree(body));
        return world.ask(
                person, () -> inbox.take(receiver, world.account(person).value(), delivery));
    }
}
