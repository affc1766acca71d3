package org.aidboard.store.columns;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.aidboard.figures.Check;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Reason;
import tools.jackson.databind.json.JsonMapper;

/** The lists of a figure, each as JSON in one column: they are only ever read together with their figure. */
@Embeddable
public record ListColumns(String members, String checks, String because) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String EMPTY = "[]";

    public static ListColumns of(Figure figure) {
        return new ListColumns(write(figure.members()), write(figure.checks()), write(figure.because()));
    }

    public List<String> toMembers() {
        return read(members, String.class);
    }

    public List<Check> toChecks() {
        return read(checks, Check.class);
    }

    public List<Reason> toReasons() {
        return read(because, Reason.class);
    }

    private static String write(List<?> list) {
        return list.isEmpty() ? EMPTY : JSON.writeValueAsString(list);
    }

    private static <T> List<T> read(String json, Class<T> type) {
        return json.equals(EMPTY) ? List.of() : JSON.readerForListOf(type).readValue(json);
    }
}
