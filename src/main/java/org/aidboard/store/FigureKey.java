package org.aidboard.store;

import java.util.Optional;
import java.util.regex.Pattern;
import org.aidboard.text.Span;

/** The address of a figure: the document's short key, start and end of the span, joined by hyphens. */
record FigureKey(String document, Span span) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{12})-([0-9]{1,9})-([0-9]{1,9})");

    static String of(String sha256, Span span) {
        return sha256.substring(0, FigureStore.SHORT) + "-" + span.start() + "-" + span.end();
    }

    /** Nothing where the words are no key: addresses are typed by people. */
    static Optional<FigureKey> parse(String words) {
        var form = FORM.matcher(words);
        if (!form.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(form.group(2));
        int end = Integer.parseInt(form.group(3));
        return end < start ? Optional.empty() : Optional.of(new FigureKey(form.group(1), new Span(start, end)));
    }
}
