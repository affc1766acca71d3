package org.aidboard.text.page;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The headline of a page; where it has none, its first words. */
final class Title {

    private static final int FIRST_WORDS = 100;

    private Title() {}

    static String of(List<PageLine> head) {
        for (PageLine line : head) {
            if (line.heading() == 1 && !Headline.isMenu(line) && Headline.isHeadline(line)) {
                return line.words();
            }
        }
        String headline = headline(head);
        return headline != null ? headline : firstWords(head);
    }

    private static @Nullable String headline(List<PageLine> head) {
        String letterhead = null;
        for (int i = 0; i < head.size(); i++) {
            var line = head.get(i);
            if (Headline.isMenu(line) || Headline.isLead(line)) {
                continue;
            }
            var whole = unwrapped(head, i);
            if (Headline.isParagraph(whole)) {
                break;
            }
            if (Headline.isLetterhead(whole)) {
                letterhead = letterhead == null ? whole.words() : letterhead;
            } else if (Headline.isHeadline(whole)) {
                return withoutSite(whole.words());
            }
        }
        return letterhead;
    }

    /** A line with those that go on from it in small letters. */
    private static PageLine unwrapped(List<PageLine> head, int from) {
        var line = head.get(from);
        var words = new StringBuilder(line.words());
        for (int next = from + 1; next < head.size() && goesOn(head.get(next)); next++) {
            words.append(' ').append(head.get(next).words());
        }
        return new PageLine(words.toString(), line.heading(), line.afterGap(), line.aside());
    }

    private static boolean goesOn(PageLine line) {
        return !line.afterGap()
                && !line.aside()
                && Character.isLowerCase(line.words().codePointAt(0));
    }

    /** 'Aid to Mali doubled | Ministry of X' ends with the name of the site. */
    private static String withoutSite(String words) {
        int bar = words.indexOf(" | ");
        return bar > 0 && words.substring(0, bar).split(" ", -1).length > 2 ? words.substring(0, bar) : words;
    }

    private static String firstWords(List<PageLine> head) {
        var first = head.stream()
                .filter(line -> !Headline.isMenu(line))
                .filter(line -> line.aside() ? Headline.isParagraph(line) : !Headline.isLead(line))
                .findFirst()
                .or(() -> head.stream().findFirst());
        return first.map(line -> shortened(firstSentence(line.words()))).orElse("");
    }

    private static String firstSentence(String words) {
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(words);
        return words.substring(0, sentences.next()).strip();
    }

    private static String shortened(String words) {
        if (words.length() <= FIRST_WORDS) {
            return words.replaceAll("[.,;:]$", "");
        }
        int space = words.lastIndexOf(' ', FIRST_WORDS);
        int cut = space > 0
                ? space
                : words.offsetByCodePoints(0, Math.min(FIRST_WORDS / 2, words.codePointCount(0, words.length())));
        return words.substring(0, cut).replaceAll("[.,;:\\s–—-]+$", "") + "…";
    }
}
