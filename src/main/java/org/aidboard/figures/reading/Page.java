package org.aidboard.figures.reading;

import java.time.LocalDate;
import java.util.List;
import org.aidboard.lexicon.Lexicon;
import org.aidboard.lexicon.Phrase;
import org.aidboard.lexicon.Sense;
import org.aidboard.lexicon.Words;
import org.aidboard.text.Document;
import org.aidboard.text.tokens.Layout;
import org.aidboard.text.tokens.TokenKind;
import org.aidboard.text.tokens.Tokens;
import org.jspecify.annotations.Nullable;

/** A document cut up once: tokens, sentences, and the phrases of the lexicon that stand at its tokens. */
public final class Page implements Words {

    private final Document document;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Layout layout;
    private final int[] words;
    private final @Nullable Phrase[] phrases;
    /** For each token how many tokens back the phrase starts that covers it. */
    private final byte[] back;

    private final LowerCase lowers;
    /** 1 where the text names Britain or its money, 0 where it does not, -1 where nobody asked yet. */
    private int britain = -1;

    private final @Nullable LocalDate published;

    /** Cuts a document up; linear in its length. */
    public Page(Document document, Lexicon lexicon) {
        this.document = document;
        this.lexicon = lexicon;
        this.tokens = Tokens.of(document.text().chars());
        this.lowers = new LowerCase(tokens);
        this.layout = Layout.of(tokens);
        this.words = new int[tokens.size()];
        this.phrases = new Phrase[tokens.size()];
        this.back = new byte[tokens.size()];
        String chars = tokens.chars();
        for (int i = 0; i < words.length; i++) {
            words[i] = lexicon.word(chars, tokens.start(i), tokens.end(i));
        }
        layout.sentences().forEach(sentence -> mark(sentence.from(), sentence.to()));
        LocalDate said = document.about().published();
        this.published = said != null ? said : Opening.date(this);
    }

    private void mark(int from, int to) {
        int at = from;
        while (at < to) {
            Phrase phrase = words[at] < 0 ? null : lexicon.longest(this, at, to);
            phrases[at] = phrase;
            int length = phrase == null ? 1 : phrase.length();
            for (int i = 1; i < length; i++) {
                back[at + i] = (byte) i;
            }
            at += length;
        }
    }

    public Document document() {
        return document;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public Tokens tokens() {
        return tokens;
    }

    public Layout layout() {
        return layout;
    }

    /** The day that 'today' means: that of publication, else the one that the opening tells of; null where neither is said. */
    public @Nullable LocalDate published() {
        return published;
    }

    /** Whether the text names Britain, so that its pounds are money rather than weights. */
    public boolean namesBritain() {
        if (britain < 0) {
            britain = Britain.named(phrases) ? 1 : 0;
        }
        return britain == 1;
    }

    /** The phrase that starts at a token, or null. */
    public @Nullable Phrase phrase(int token) {
        return phrases[token];
    }

    /** What the phrase that starts at a token means, or null. */
    public <S extends Sense> @Nullable S sense(int token, Class<S> kind) {
        Phrase phrase = phrases[token];
        return phrase == null ? null : phrase.sense(kind);
    }

    /** The counted thing at a token, also where the phrase there has another meaning and only its last word is a noun. */
    public Sense.@Nullable Noun noun(int token) {
        Phrase phrase = phrases[token];
        if (phrase == null || phrase.length() == 1) {
            return phrase == null ? null : phrase.sense(Sense.Noun.class);
        }
        Sense.Noun noun = phrase.sense(Sense.Noun.class);
        int last = token + phrase.length() - 1;
        Phrase word =
                noun == null && phrase.sense(Sense.Unit.class) == null ? lexicon.longest(this, last, last + 1) : null;
        return word == null ? noun : word.sense(Sense.Noun.class);
    }

    /** Whether the phrase at a token does that work in a sentence. */
    public boolean works(int token, String work) {
        Phrase phrase = phrases[token];
        if (phrase == null) {
            return false;
        }
        List<Sense> senses = phrase.senses();
        for (int i = 0; i < senses.size(); i++) {
            Sense sense = senses.get(i);
            if (sense instanceof Sense.Function function && function.work().equals(work)) {
                return true;
            }
        }
        return false;
    }

    /** The first token of the phrase that covers a token; the token itself where none does. */
    public int phraseStart(int token) {
        return token - back[token];
    }

    /** The token after the phrase that starts at a token. */
    public int after(int token) {
        Phrase phrase = phrases[token];
        return phrase == null ? token + 1 : token + phrase.length();
    }

    /** What the phrase that ends before a token means, or null; its first token is {@code phraseStart(token - 1)}. */
    public <S extends Sense> @Nullable S senseBefore(int token, int from, Class<S> kind) {
        if (token <= from) {
            return null;
        }
        int start = phraseStart(token - 1);
        return start >= from && after(start) == token ? sense(start, kind) : null;
    }

    public boolean is(int token, char mark) {
        return tokens.is(token, mark);
    }

    /** Whether a token is this word, in any case. */
    public boolean is(int token, String word) {
        return tokens.length(token) == word.length()
                && tokens.chars().regionMatches(true, tokens.start(token), word, 0, word.length());
    }

    public boolean number(int token) {
        return tokens.kind(token) == TokenKind.NUMBER;
    }

    public boolean word(int token, int to) {
        return token < to && tokens.kind(token) == TokenKind.WORD;
    }

    /** The word in lower case. */
    public String lower(int token) {
        return lowers.of(token);
    }

    public boolean dash(int token) {
        return tokens.length(token) == 1 && "-–—‑‐−".indexOf(tokens.first(token)) >= 0;
    }

    @Override
    public int word(int at) {
        return words[at];
    }

    @Override
    public boolean capital(int at) {
        return tokens.capital(at);
    }

    @Override
    public boolean capitals(int at) {
        return tokens.capitals(at);
    }

    @Override
    public boolean glued(int at) {
        return tokens.glued(at);
    }

    @Override
    public String text(int at) {
        return tokens.text(at);
    }
}
