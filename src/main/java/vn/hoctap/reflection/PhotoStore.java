package vn.hoctap.reflection;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of table {@code reflection_photo}; within the door's transaction, the reflection locked. */
@Component
class PhotoStore {

    private final JdbcClient jdbc;

    PhotoStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose pages: of which reflection, and who brings them. */
    record Pile(ReflectionId reflection, UUID by) {}

    private record Row(UUID id, UUID file, String taken) {}

    List<WrittenPage> pages(Pile pile) {
        return rows(pile).stream().map(row -> new WrittenPage(row.id(), row.file())).toList();
    }

    private List<Row> rows(Pile pile) {
        return jdbc.sql(
                        """
                        select id, file_id, taken from reflection_photo
                         where reflection_id = :reflection and brought_by = :by
                         order by place, brought_at, id
                        """)
                .param("reflection", pile.reflection().value())
                .param("by", pile.by())
                .query((row, n) ->
                        new Row(
                                row.getObject("id", UUID.class),
                                row.getObject("file_id", UUID.class),
                                row.getString("taken")))
                .list();
    }

    /** Before the first that was taken later, else at the end. */
    void add(Pile pile, UUID file, String taken, java.time.Instant at) {
        var order = new ArrayList<>(rows(pile).stream().map(Row::id).toList());
        var id = UUID.randomUUID();
        order.add(place(rows(pile), taken), id);
        jdbc.sql(
                        """
                        insert into reflection_photo
                               (id, reflection_id, brought_by, place, file_id, taken, brought_at)
                        values (:id, :reflection, :by, 0, :file, :taken, :at)
                        """)
                .param("id", id)
                .param("reflection", pile.reflection().value())
                .param("by", pile.by())
                .param("file", file)
                .param("taken", taken)
                .param("at", ReflectionStore.at(at))
                .update();
        number(order);
    }

    private static int place(List<Row> rows, String taken) {
        int place = rows.size();
        while (place > 0 && !taken.isEmpty() && rows.get(place - 1).taken().compareTo(taken) > 0) {
            place--;
        }
        return place;
    }

    /** One place nearer to the beginning. */
    void moveUp(Pile pile, UUID page) {
        var order = new ArrayList<>(rows(pile).stream().map(Row::id).toList());
        int at = order.indexOf(page);
        if (at > 0) {
            order.remove(at);
            order.add(at - 1, page);
            number(order);
        }
    }

    private void number(List<UUID> order) {
        for (int n = 0; n < order.size(); n++) {
            jdbc.sql("update reflection_photo set place = :place where id = :id")
                    .param("place", n + 1)
                    .param("id", order.get(n))
                    .update();
        }
    }

    void remove(Pile pile, UUID page) {
        jdbc.sql(
                        """
                        delete from reflection_photo
                         where id = :id and reflection_id = :reflection and brought_by = :by
                        """)
                .param("id", page)
                .param("reflection", pile.reflection().value())
                .param("by", pile.by())
                .update();
    }
}
