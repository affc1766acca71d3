package org.aidboard.views.evidence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.aidboard.figures.Figure;
import org.aidboard.metrics.FigureRow;
import org.aidboard.store.StoredDocument;
import org.aidboard.text.Text;
import org.aidboard.views.language.Texts;
import org.aidboard.views.parts.EmptyNote;
import org.aidboard.views.parts.Original;
import org.aidboard.views.parts.SafeLink;
import org.aidboard.views.wording.Amounts;
import org.aidboard.views.wording.Captions;
import org.jspecify.annotations.Nullable;

/**
 * The sentence behind a figure, beside whatever place the figure was chosen in. It takes the focus when it opens and gives
 * it back when it closes; Escape closes it.
 */
public final class EvidencePanel extends Aside {

    private static final long serialVersionUID = 1;

    private final transient Runnable closed;
    private final H2 heading = new H2();
    private final Div content = new Div();
    private @Nullable ShortcutRegistration escape;

    /** A panel, closed at first, that tells when a person has closed it. */
    public EvidencePanel(Runnable closed) {
        this.closed = closed;
        setId("evidence");
        addClassName("evidence");
        getElement().setAttribute("aria-labelledby", "evidence-title");
        heading.setId("evidence-title");
        heading.getElement().setAttribute("tabindex", "-1");
        content.addClassName("evidence-content");
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> leave());
        close.setAriaLabel(Texts.say("evidence.close"));
        close.setId("evidence-close");
        close.addThemeNames("tertiary");
        add(new Header(heading, close), content);
        setVisible(false);
    }

    /** Shows the sentence of a figure in the text of its document. */
    public void show(FigureRow row, Text text) {
        Figure figure = row.figure();
        open(
                figure.quantity() == null
                        ? Texts.say("evidence.milestone", "year", Captions.year(figure.period()))
                        : Amounts.said(figure),
                new Passage(text, figure.provenance()),
                new Ways(row),
                new Reading(figure),
                source(row.document()));
    }

    /** Says that the address names a figure that is not in the store. */
    public void missing() {
        open(
                Texts.say("evidence.missing"),
                new EmptyNote(Texts.say("evidence.missing.what"), Texts.say("evidence.missing.why")));
    }

    /** Closes without telling. */
    public void close() {
        if (isVisible()) {
            getElement().executeJs("this.before?.isConnected && this.before.focus()");
        }
        if (escape != null) {
            escape.remove();
            escape = null;
        }
        setVisible(false);
    }

    private void open(String title, Component... shown) {
        heading.setText(title);
        content.removeAll();
        content.add(shown);
        boolean opening = !isVisible();
        setVisible(true);
        if (escape == null) {
            // On the whole page: a person may press it before the focus has moved here, or after it has moved on. Only
            // while there is something to close, and never taken from others who close on it.
            escape = Shortcuts.addShortcutListener(this, this::leave, Key.ESCAPE)
                    .allowBrowserDefault()
                    .allowEventPropagation();
        }
        // A page that opens on a figure is still being laid out now, and what is not laid out takes no focus.
        getElement()
                .executeJs(
                        "if ($0) this.before = document.activeElement;"
                                + " this.querySelector('.evidence-content').scrollTop = 0;"
                                + " requestAnimationFrame(() => setTimeout(() => this.querySelector('h2')?.focus()))",
                        opening);
    }

    private void leave() {
        close();
        closed.run();
    }

    private static Section source(StoredDocument document) {
        Section source = new Section(Original.mark(new H3(document.about().title())));
        source.addClassName("source");
        String by = Captions.source(document);
        if (!by.isEmpty()) {
            source.add(new Paragraph(by));
        }
        SafeLink.to(document.about().address()).map(Div::new).ifPresent(source::add);
        if (document.licence() != null) {
            source.add(new Paragraph(Texts.say("evidence.licence", "licence", document.licence())));
        }
        return source;
    }
}
