package org.aidboard;

import org.aidboard.lexicon.MalformedLexicon;
import org.aidboard.text.page.MalformedWords;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** A line of words is malformed: says in which file and line. */
final class WordsAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof MalformedLexicon || each instanceof MalformedWords) {
                return new FailureAnalysis(
                        "The words are malformed in " + each.getMessage(), "correct that line", each);
            }
        }
        return null;
    }
}
