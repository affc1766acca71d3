package org.aidboard.figures.meaning.theme;

import org.aidboard.figures.Theme;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.reading.Page;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** What a dated event itself says: what is signed, what is launched, what ends. */
final class Occasion {

    private static final int OBJECT = 8;
    private static final int SIGNED = 12;

    private final Page page;
    private final Sentence sentence;
    private final int from;
    private final int to;

    Occasion(Page page, Sentence sentence, int from, int to) {
        this.page = page;
        this.sentence = sentence;
        this.from = from;
        this.to = to;
    }

    @Nullable
    Decision<Theme> theme() {
        int treaty = signed();
        Decision<Theme> object = object();
        boolean energy = object != null && object.value() == Theme.ENERGY;
        return treaty >= 0 && !energy ? Decision.by(Theme.AGREEMENT, treaty, page.after(treaty)) : object;
    }

    /** 'signed a [treaty]', 'the [memorandum] was signed': a signature is about what binds, unless it is energy; or -1. */
    private int signed() {
        boolean signs = false;
        for (int at = from; at < to && !signs; at++) {
            signs = page.is(at, "signed") || page.is(at, "signing") || page.is(at, "sign") || page.is(at, "signature");
        }
        if (!signs) {
            return -1;
        }
        int last = Math.min(sentence.to(), to + SIGNED);
        for (int at = Math.max(sentence.from(), from - SIGNED); at < last; at++) {
            ThemeWords said = ThemeWords.at(page, at);
            if (said != null
                    && said.theme() == Theme.AGREEMENT
                    && page.phraseStart(at) == at
                    && !page.is(at, "signed")) {
                return at;
            }
        }
        return -1;
    }

    /** 'launched the [Solar] Club in June': the first clear word of what happens; imports are of what is imported. */
    private @Nullable Decision<Theme> object() {
        int last = Math.min(sentence.to(), to + OBJECT);
        Decision<Theme> trade = null;
        for (int at = from; at < last && !page.is(at, ';'); at = page.after(at)) {
            ThemeWords said = ThemeWords.at(page, at);
            if (said == null || !said.decisive() || said.theme() == Theme.PEOPLE) {
                continue;
            }
            Decision<Theme> here = Decision.by(said.theme(), at, page.after(at));
            if (said.theme() != Theme.TRADE) {
                return here;
            }
            trade = trade == null ? here : trade;
        }
        return trade;
    }
}
