package org.aidboard.text.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a page that is not blank, without its marks.
 *
 * @param words what a reader sees: links as their words, white space as single spaces
 * @param heading the level of the heading, 0 where it is none
 * @param afterGap whether a blank line stands before it
 * @param aside whether it is a list item, a link or a step of a path: no place for a headline
 */
record PageLine(String words, int heading, boolean afterGap, boolean aside) {

    /** Longer lines are paragraphs, and what they say of the page stands at their start. */
    private static final int LONGEST = 1000;

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*)", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]\\([^()]*\\)");
    private static final Pattern ASIDE =
            Pattern.compile("[-*•–>\\[(<].*|.*]\\(.*|https?:.*|.* [>»›] .*", Pattern.DOTALL);
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__|`");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final String EDGES = " >*•~=_–—-";

    static PageLine of(String line, boolean afterGap) {
        String cut = start(line);
        var heading = HEADING.matcher(cut.strip());
        boolean isHeading = heading.matches();
        String inside = EMPHASIS.matcher(isHeading ? heading.group(2) : cut).replaceAll("");
        String read = LINK.matcher(inside).replaceAll("$1");
        String words = bare(SPACE.matcher(read).replaceAll(" "));
        boolean aside = !isHeading && ASIDE.matcher(inside.strip()).matches() && !isFramed(inside.strip());
        return new PageLine(words, isHeading ? heading.group(1).length() : 0, afterGap, aside);
    }

    /** The line as a heading of the first level. */
    PageLine underlined() {
        return new PageLine(words, 1, afterGap, false);
    }

    List<String> tokens() {
        return List.of(words.split(" ", -1));
    }

    private static String start(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static String bare(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && EDGES.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(start, end);
    }

    /** '- Joint Media Release -' is no list item. */
    private static boolean isFramed(String line) {
        return line.length() > 2
                && "-–*".indexOf(line.charAt(0)) >= 0
                && line.charAt(0) == line.charAt(line.length() - 1);
    }
}
