package vn.hoctap.reflection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what an author sees. */
@Component
class MyReflections {

    private final VersionStore versions;
    private final RewriteStore rewrites;
    private final Drafts drafts;
    private final Terms terms;

    MyReflections(VersionStore versions, RewriteStore rewrites, Drafts drafts, Terms terms) {
        this.versions = versions;
        this.rewrites = rewrites;
        this.drafts = drafts;
        this.terms = terms;
    }

    MyReflection of(ReflectionRow row) {
        var now = terms.of(row);
        return new MyReflection(
                row.id(),
                row.plan(),
                row.state(),
                now.asked(),
                drafts.file(row.id()),
                drafts.typed(row.id()),
                standing(row),
                row.state() == ReflectionState.REWRITE_REQUESTED
                        ? rewrites.open(row.id()).orElse(null)
                        : null,
                now.due(),
                now.open(),
                now.locked());
    }

    /** Newest first. */
    List<Receipt> receipts(ReflectionRow row) {
        return versions.all(row.id()).stream().map(version -> version.toReceipt(row)).toList();
    }

    ReadText text(ReflectionId reflection, int version) {
        return versions.find(reflection, version).orElseThrow().toText();
    }

    private @Nullable Receipt standing(ReflectionRow row) {
        return row.standing() == null
                ? null
                : versions.find(row.id(), row.standing()).orElseThrow().toReceipt(row);
    }
}
