package vn.hoctap.study;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoctap.resolution.Material;

/**
 * A material on somebody's path.
 *
 * @param openedAt when he first opened it; null when he did not yet
 */
public record PathMaterial(Material material, @Nullable Instant openedAt) {}
