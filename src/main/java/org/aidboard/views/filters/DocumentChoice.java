package org.aidboard.views.filters;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
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
    private transient Supplier<Map<String, Integer>> counting = Map::of;
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

    /**
     * Shows the documents there are, those chosen among them even where nothing of theirs is left.
     *
     * @param others what else there is: while that stays, the documents do
     * @param counted asked for the documents, each with its figures, when the list is opened
     */
    void show(Facets others, Supplier<Map<String, Integer>> counted, Set<String> chosen) {
        boolean same = others.equals(facets) && chosen.equals(getValue());
        facets = others;
        counting = counted;
        if (!same) {
            setValue(chosen);
            getDataProvider().refreshAll();
            setPlaceholder(chosen.isEmpty() ? Texts.say("filters.all") : "");
        }
    }

    private Stream<String> found(String words) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        Map<String, Integer> counts = counting.get();
        List<String> all = new ArrayList<>(counts.keySet());
        getValue().stream().filter(key -> !counts.containsKey(key)).forEach(all::add);
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
                counting.get().getOrDefault(key, 0));
    }
}
