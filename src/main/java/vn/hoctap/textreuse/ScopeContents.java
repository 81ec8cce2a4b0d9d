package vn.hoctap.textreuse;

import java.util.List;

/** Everything a scope should hold: what {@link ReuseIndex#rebuild} is fed with. */
public record ScopeContents(Scope scope, List<KnownSource> sources, List<Work> works) {

    public ScopeContents {
        sources = List.copyOf(sources);
        works = List.copyOf(works);
    }
}
