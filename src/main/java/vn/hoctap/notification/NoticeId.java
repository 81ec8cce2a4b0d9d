package vn.hoctap.notification;

import java.util.UUID;
import vn.hoctap.shared.TypedId;

/** One thing that one person is told. */
public record NoticeId(UUID value) implements TypedId {}
