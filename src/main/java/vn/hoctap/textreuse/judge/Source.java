package vn.hoctap.textreuse.judge;

import vn.hoctap.textreuse.KnownSource;
import vn.hoctap.textreuse.align.SeedTable;
import vn.hoctap.textreuse.align.Track;
import vn.hoctap.textreuse.text.AnalyzedText;
import vn.hoctap.textreuse.text.Analyzer;

/** A known source, ready to be looked up. */
public record Source(String id, AnalyzedText text, SeedTable seeds) {

    public static Source of(KnownSource known) {
        return of(known.id(), Analyzer.analyze(known.text()));
    }

    public static Source of(String id, AnalyzedText text) {
        return new Source(id, text, new SeedTable(Track.of(text)));
    }
}
