package org.aidboard.views.parts;

import com.vaadin.flow.component.html.NativeButton;
import org.aidboard.metrics.FigureRow;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.Amounts;
import org.aidboard.views.wording.Captions;

/** A figure's number, leading to its sentence; every digit of it on hover. */
public final class EvidenceButton extends NativeButton {

    private static final long serialVersionUID = 1;

    /** The number as one would say it. */
    public EvidenceButton(FigureRow row) {
        this(row, row.figure().quantity() == null ? Captions.excerpt(row.figure(), 140) : Amounts.said(row.figure()));
        if (row.figure().quantity() == null) {
            Original.mark(this);
        }
    }

    /** The same under other words. */
    public EvidenceButton(FigureRow row, String words) {
        super(words);
        addClassName("evidence-link");
        getElement().setAttribute("data-figure", row.key());
        setTitle(row.figure().quantity() == null ? Texts.say("parts.read") : Amounts.full(row.figure()));
        addClickListener(click -> OpenEvidence.request(this, row.key()));
    }
}
