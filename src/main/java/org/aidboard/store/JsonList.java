package org.aidboard.store;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A list of records as one column of text. */
final class JsonList {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String EMPTY = "[]";

    private JsonList() {}

    static String write(List<?> list) {
        return list.isEmpty() ? EMPTY : JSON.writeValueAsString(list);
    }

    static <T> List<T> read(String json, Class<T> type) {
        return json.equals(EMPTY) ? List.of() : JSON.readerForListOf(type).readValue(json);
    }
}
