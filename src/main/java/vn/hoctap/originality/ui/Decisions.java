package vn.hoctap.originality.ui;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoctap.originality.MinutesFile;
import vn.hoctap.reflection.ReflectionId;

/** What the forms of a case ask its page to do; the page says what went wrong. */
interface Decisions {

    void requestRewrite(Set<ReflectionId> named, @Nullable LocalDate due, String note);

    void dismiss(String reason);

    void recordMeeting(@Nullable LocalDate day, String minutes, @Nullable MinutesFile file);
}
