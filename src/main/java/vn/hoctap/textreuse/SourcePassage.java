package vn.hoctap.textreuse;

/**
 * A passage taken from a taught source.
 *
 * @param own where it stands in the work
 * @param source id of the {@link KnownSource}
 * @param inSource where it stands there
 */
public record SourcePassage(Span own, String source, Span inSource) {}
