package vn.hoctap.reflection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.audit.AuditLog;

/** Puts together what an author sees. */
@Component
class MyReflections {

    private final VersionStore versions;
    private final RewriteStore rewrites;
    private final Drafts drafts;
    private final Terms terms;
    private final Assignments assignments;
    private final AuditLog audit;

    MyReflections(
            VersionStore versions,
            RewriteStore rewrites,
            Drafts drafts,
            Terms terms,
            Assignments assignments,
            AuditLog audit) {
        this.versions = versions;
        this.rewrites = rewrites;
        this.drafts = drafts;
        this.terms = terms;
        this.assignments = assignments;
        this.audit = audit;
    }

    MyReflection of(ReflectionRow row) {
        return new MyReflection(
                row.id(),
                assignments.of(row),
                row.state(),
                drafts.file(row.id()),
                drafts.kept(row.id()),
                drafts.typed(row.id()),
                standing(row),
                row.state() == ReflectionState.REWRITE_REQUESTED
                        ? rewrites.open(row.id()).orElse(null)
                        : null,
                terms.of(row));
    }

    /** Newest first. */
    List<Receipt> receipts(ReflectionRow row) {
        return versions.all(row.id()).stream().map(version -> version.toReceipt(row)).toList();
    }

    ReadText text(ReflectionId reflection, int version) {
        return versions.find(reflection, version).orElseThrow().toText();
    }

    List<TextNote> typedNotes(ReflectionId reflection) {
        return drafts.typedNotes(reflection);
    }

    OriginalFile original(ReflectionId reflection, int version) {
        return versions.find(reflection, version).orElseThrow().original();
    }

    List<Reader> readers(ReflectionId reflection) {
        return Reader.of(audit.readersOf(List.of(reflection.value())));
    }

    private @Nullable Receipt standing(ReflectionRow row) {
        return row.standing() == null
                ? null
                : versions.find(row.id(), row.standing()).orElseThrow().toReceipt(row);
    }
}
