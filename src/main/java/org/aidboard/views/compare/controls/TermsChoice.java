package org.aidboard.views.compare.controls;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.aidboard.metrics.Terms;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.Amounts;

/** In which currency money stands, and by which years. */
public final class TermsChoice extends Div {

    private static final long serialVersionUID = 1;

    private static final String STATED = "";

    /** What most ask for stands first. */
    private static final List<String> FIRST = List.of("EUR", "USD", "GBP");

    private final Select<String> currency = new Select<>();
    private final Checkbox published = new Checkbox(Texts.say("compare.published"));
    private transient Terms terms = Terms.STATED;
    private boolean showing;

    public TermsChoice(Collection<String> currencies, Consumer<Terms> chosen) {
        addClassName("terms-choice");
        List<String> items = new ArrayList<>(List.of(STATED));
        Stream.concat(FIRST.stream(), currencies.stream().sorted())
                .filter(currencies::contains)
                .distinct()
                .forEach(items::add);
        currency.setId("currency");
        currency.setLabel(Texts.say("compare.currency"));
        currency.setItems(items);
        currency.setItemLabelGenerator(
                code -> code.isEmpty() ? Texts.say("compare.currency.stated") : Amounts.currency(code));
        currency.addValueChangeListener(event -> {
            if (!showing) {
                String code = Objects.requireNonNullElse(event.getValue(), STATED);
                chosen.accept(terms.withCurrency(code.isEmpty() ? null : code));
            }
        });
        published.setId("published-year");
        published.addValueChangeListener(event -> {
            if (!showing) {
                chosen.accept(terms.withPublicationYear(event.getValue()));
            }
        });
        add(currency, published);
    }

    /** Shows the terms chosen. */
    public void show(Terms shown) {
        terms = shown;
        showing = true;
        try {
            currency.setValue(Objects.requireNonNullElse(shown.currency(), STATED));
            published.setValue(shown.publicationYear());
        } finally {
            showing = false;
        }
    }
}
