package vn.hoctap.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.UnreadChanged;
import vn.hoctap.shared.UnreadCount;

/** The door to what the caller was told. */
@Service
@Transactional
public class Notices implements UnreadCount {

    private final NoticeStore store;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    Notices(NoticeStore store, Actors actors, ApplicationEventPublisher events) {
        this.store = store;
        this.actors = actors;
        this.events = events;
    }

    /** The newest first. */
    @Operation("notification.list")
    @Transactional(readOnly = true)
    public List<NoticeRow> mine(int offset, int limit) {
        return me().map(person -> store.of(person, offset, limit)).orElse(List.of());
    }

    @Operation("notification.list")
    @Transactional(readOnly = true)
    public int count() {
        return me().map(store::count).orElse(0);
    }

    @Override
    @BetweenModules
    @Transactional(readOnly = true)
    public long unread() {
        return me().map(store::unread).orElse(0L);
    }

    @Operation("notification.mark-read")
    public void markRead(NoticeId notice) {
        if (store.markRead(notice) > 0) {
            tellPages();
        }
    }

    @Operation("notification.mark-all-read")
    public void markAllRead() {
        if (me().map(store::markAllRead).orElse(0) > 0) {
            tellPages();
        }
    }

    private void tellPages() {
        me().map(UnreadChanged::new).ifPresent(events::publishEvent);
    }

    private Optional<UUID> me() {
        return actors.current().flatMap(Actor::personIfAny);
    }
}
