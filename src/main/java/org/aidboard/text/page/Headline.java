package org.aidboard.text.page;

import static org.aidboard.text.page.PageWords.ENGLISH;

import java.util.List;
import java.util.regex.Pattern;
import org.aidboard.text.page.PageWords.Kind;

/** What a line near the top of a page is: the site's, a letterhead, a headline, the first paragraph. */
final class Headline {

    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 35;
    private static final int MOST_CHARACTERS = 250;
    private static final int SENTENCE_WORDS = 8;
    private static final int NAME_WORDS = 7;

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?][\"”’')\\]]*", Pattern.DOTALL);
    private static final Pattern OPEN_END = Pattern.compile(".*(?:[,;:]|(?<!\\b\\p{Lu})\\.)", Pattern.DOTALL);
    private static final Pattern START = Pattern.compile("[\\p{Lu}\\p{Nd}\\p{Sc}\"“‘'(].*", Pattern.DOTALL);
    private static final Pattern REACHED =
            Pattern.compile(".*(?:\\S@\\S|https?:|www\\.|\\btel\\b|\\bphone\\b).*", Pattern.DOTALL);
    private static final Pattern BYLINE = Pattern.compile("(?:By|Author:|Authors:|Written by) .*");
    private static final Pattern MEMBER = Pattern.compile(".* (?:MP|MEP|AM|AO|QC|KC)");
    private static final Pattern BARS = Pattern.compile(".*\\|.*\\|.*");

    private Headline() {}

    /** A line of the site, not of the document. */
    static boolean isMenu(PageLine line) {
        String words = line.words();
        return ENGLISH.standIn(Kind.MENU, words)
                || ENGLISH.are(Kind.MENU_LINE, words)
                || BARS.matcher(words).matches();
    }

    /** A line that leads to the headline: kind of document, date, list item, link, author. */
    static boolean isLead(PageLine line) {
        String words = line.words();
        return line.aside()
                || ENGLISH.are(Kind.LABEL, words)
                || BYLINE.matcher(words).matches()
                || REACHED.matcher(words).matches()
                || Dateline.alone(words) != null
                || PublicationDate.isSaidIn(words);
    }

    /** The name of an office, a body or the person who speaks. */
    static boolean isLetterhead(PageLine line) {
        List<String> tokens = line.tokens();
        if (!isName(tokens)) {
            return false;
        }
        String small = " " + PageWords.small(line.words()) + " ";
        return ENGLISH.all(Kind.OFFICE).stream().anyMatch(office -> small.contains(" " + office + " "))
                || MEMBER.matcher(line.words()).matches()
                || (tokens.size() <= NAME_WORDS && ENGLISH.are(Kind.BODY, tokens.getLast()));
    }

    static boolean isHeadline(PageLine line) {
        String words = line.words();
        int count = line.tokens().size();
        return START.matcher(words).matches()
                && words.length() <= MOST_CHARACTERS
                && words.codePoints().filter(Character::isLetter).count() >= 3
                && (line.heading() > 0
                        || (count >= FEWEST_WORDS && !OPEN_END.matcher(words).matches()))
                && count <= MOST_WORDS;
    }

    static boolean isParagraph(PageLine line) {
        int count = line.tokens().size();
        boolean isSentence =
                count >= SENTENCE_WORDS && SENTENCE_END.matcher(line.words()).matches();
        return count > MOST_WORDS || (isSentence && line.heading() == 0);
    }

    /** Whether every word is written as in a name: large, or one of the small words between. */
    static boolean isName(List<String> tokens) {
        return tokens.stream().allMatch(token -> {
            String bare = token.replaceAll("^[(\"“]+|[),.;:\"”]+$", "");
            return bare.isEmpty() || ENGLISH.are(Kind.SMALL, bare) || isLarge(bare);
        });
    }

    private static boolean isLarge(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && word.chars().noneMatch(Character::isDigit);
    }
}
