package vn.hoctap.textreuse.bench;

import java.util.List;

/** An essay as sentences, each of which is the author's own or given to everybody. */
record Essay(List<Sentence> sentences) {

    /** Where a sentence came from. */
    enum Origin {
        OWN,
        QUOTED,
        OUTLINE,
        PHRASE
    }

    record Sentence(String text, Origin origin) {

        Sentence with(String other) {
            return new Sentence(other, origin);
        }
    }

    Essay {
        sentences = List.copyOf(sentences);
    }

    /** Four sentences to a paragraph; headings stand alone. */
    String text() {
        var text = new StringBuilder();
        int inParagraph = 0;
        for (Sentence sentence : sentences) {
            if (sentence.origin == Origin.OUTLINE) {
                text.append(text.isEmpty() ? "" : "\n").append(sentence.text).append('\n');
                inParagraph = 0;
            } else {
                text.append(inParagraph == 0 ? "" : " ").append(sentence.text);
                if (++inParagraph == 4) {
                    text.append('\n');
                    inParagraph = 0;
                }
            }
        }
        return text.toString();
    }

    int words() {
        return sentences.stream().mapToInt(s -> Material.words(s.text)).sum();
    }
}
