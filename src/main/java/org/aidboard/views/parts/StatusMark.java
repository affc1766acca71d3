package org.aidboard.views.parts;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.aidboard.figures.Status;
import org.aidboard.views.wording.Names;

/** A status with the colour and shape that it has everywhere. */
public final class StatusMark extends Span {

    private static final long serialVersionUID = 1;

    public StatusMark(Status status) {
        super(Names.of(status));
        addClassNames("status", "status-" + status.name().toLowerCase(Locale.ROOT));
        setTitle(Names.meaning(status));
    }

    /** The same with a few words more. */
    public StatusMark(Status status, String meaning) {
        this(status);
        Span more = new Span(meaning);
        more.addClassName("status-meaning");
        add(more);
    }
}
