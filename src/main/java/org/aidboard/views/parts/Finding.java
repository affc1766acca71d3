package org.aidboard.views.parts;

import com.vaadin.flow.component.html.Span;
import org.aidboard.figures.Check;
import org.aidboard.views.language.Languages;
import org.aidboard.views.wording.Names;

/**
 * What came of a check. The finding is in the words of the reading, which speaks the language of the documents; where the
 * page has another, what was checked is said in that one before it.
 */
public final class Finding extends Span {

    private static final long serialVersionUID = 1;

    public Finding(Check check) {
        addClassNames("check", check.passed() ? "check-passed" : "check-failed");
        if (!Languages.current().equals(Languages.DOCUMENTS)) {
            add(Names.of(check) + ": ");
        }
        add(Original.words(check.finding()));
    }
}
