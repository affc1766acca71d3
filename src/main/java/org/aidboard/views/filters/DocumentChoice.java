package org.aidboard.views.filters;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aidboard.metrics.Facets;
import org.aidboard.views.language.Texts;

/**
 * Any of the documents, by title, those with most figures first. There may be very many: they are looked through when the
 * list is opened, and only those in view are sent.
 */
final class DocumentChoice extends MultiSelectComboBox<String> {

    private static final long serialVersionUID = 1;

    private final transient Function<String, String> title;
    private transient Facets facets = Facets.NONE;

    DocumentChoice(Function<String, String> title) {
        super(Texts.say("filters.document"));
        this.title = title;
        setId("filter-document");
        setItemLabelGenerator(this::label);
        setI18n(Choice.spoken());
        setAutoExpand(AutoExpandMode.VERTICAL);
        setItems(DataProvider.fromFilteringCallbacks(
                query -> found(query.getFilter().orElse(""))
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> (int) found(query.getFilter().orElse("")).count()));
        setPlaceholder(Texts.say("filters.all"));
    }

    /** Shows the documents there are, those chosen among them even where nothing of theirs is left. */
    void show(Facets counted, Set<String> chosen) {
        boolean same = counted.withoutDocuments().equals(facets.withoutDocuments()) && chosen.equals(getValue());
        facets = counted;
        if (!same) {
            setValue(chosen);
            getDataProvider().refreshAll();
            setPlaceholder(chosen.isEmpty() ? Texts.say("filters.all") : "");
        }
    }

    private Stream<String> found(String words) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        List<String> all = new ArrayList<>(facets.documents().keySet());
        getValue().stream().filter(key -> !facets.documents().containsKey(key)).forEach(all::add);
        return sought.isEmpty()
                ? all.stream()
                : all.stream()
                        .filter(key -> title.apply(key).toLowerCase(Locale.ROOT).contains(sought));
    }

    private String label(String key) {
        return Texts.say(
                "filters.choice",
                "name",
                title.apply(key),
                "count",
                facets.documents().getOrDefault(key, 0));
    }
}
