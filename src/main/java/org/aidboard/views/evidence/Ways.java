package org.aidboard.views.evidence;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.aidboard.metrics.FigureRow;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.CompareLink;

/** Where to go on from a figure: into its document, and beside the others of its kind. */
final class Ways extends Div {

    private static final long serialVersionUID = 1;

    Ways(FigureRow row) {
        addClassName("ways");
        Anchor text = new Anchor(
                "documents/" + row.document().key() + "?figure=" + row.key(), Texts.say("evidence.fullText"));
        text.setId("evidence-full-text");
        text.addClassName("button-link");
        Anchor compare = CompareLink.alike(row.figure());
        compare.setText(Texts.say("evidence.compare"));
        compare.setId("evidence-compare");
        add(text, compare);
    }
}
