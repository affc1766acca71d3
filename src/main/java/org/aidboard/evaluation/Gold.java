package org.aidboard.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidboard.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads gold readings: a JSON object whose {@code figures} are those of one document. */
final class Gold {

    private final String name;
    private final Text text;
    /** Where a quote was last found: a quote that is given twice means its next place. */
    private final Map<String, Integer> cursors = new HashMap<>();

    private Gold(String name, Text text) {
        this.name = name;
        this.text = text;
    }

    /**
     * The gold readings of a document, each with the place of its quote in the text.
     *
     * @param name of the file, for complaints
     * @throws MalformedGold when it is no JSON, or no object with an array {@code figures} of figures with a quote and a
     *     measure
     */
    static List<GoldFigure> read(String name, String json, Text text) throws MalformedGold {
        JsonNode figures = parse(name, json).path("figures");
        if (!figures.isArray()) {
            throw new MalformedGold(name + " has no array 'figures'.");
        }
        Gold gold = new Gold(name, text);
        List<GoldFigure> read = new ArrayList<>();
        for (JsonNode figure : figures) {
            read.add(gold.figure(figure));
        }
        return read;
    }

    private static JsonNode parse(String name, String json) throws MalformedGold {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException broken) {
            throw new MalformedGold(name + " is no JSON: " + broken.getOriginalMessage());
        }
    }

    private GoldFigure figure(JsonNode node) throws MalformedGold {
        String quote = required(node, "quote");
        int from = find(quote);
        int start = from < 0 ? -1 : text.span(0, from).end();
        return new GoldFigure(
                quote,
                start,
                start + quote.codePointCount(0, quote.length()),
                required(node, "measure"),
                number(node, "value"),
                number(node, "value_to"),
                node.path("unit").isString() ? node.path("unit").asString() : null,
                truth(node.path("optional")),
                allowed(node));
    }

    private int find(String quote) {
        String chars = text.chars();
        int from = chars.indexOf(quote, cursors.getOrDefault(quote, 0));
        if (from < 0) {
            from = chars.indexOf(quote);
        }
        if (from >= 0) {
            cursors.put(quote, from + quote.length());
        }
        return from;
    }

    private static Map<Attribute, List<@Nullable Object>> allowed(JsonNode node) {
        Map<Attribute, List<@Nullable Object>> allowed = new EnumMap<>(Attribute.class);
        for (Attribute attribute : Attribute.values()) {
            allowed.put(attribute, answers(node, attribute));
        }
        return allowed;
    }

    private static List<@Nullable Object> answers(JsonNode node, Attribute attribute) {
        List<@Nullable Object> answers = new ArrayList<>();
        node.path(attribute.goldKey() + "_any").forEach(answer -> answers.add(plain(answer, attribute)));
        if (node.has(attribute.goldKey())) {
            answers.add(plain(node.path(attribute.goldKey()), attribute));
        }
        if (attribute == Attribute.PER_YEAR && answers.isEmpty()) {
            answers.add(false);
        }
        return answers;
    }

    private static @Nullable Object plain(JsonNode answer, Attribute attribute) {
        if (attribute == Attribute.PER_YEAR) {
            return truth(answer);
        }
        if (answer.isNull()) {
            return null;
        }
        return answer.isIntegralNumber() ? answer.asInt() : answer.asString();
    }

    private static boolean truth(JsonNode node) {
        return node.isBoolean() && node.asBoolean();
    }

    private static @Nullable BigDecimal number(JsonNode node, String key) {
        return node.path(key).isNumber() ? node.path(key).decimalValue() : null;
    }

    private String required(JsonNode node, String key) throws MalformedGold {
        if (!node.path(key).isString() || node.path(key).asString().isEmpty()) {
            throw new MalformedGold(name + " has a figure without '" + key + "'.");
        }
        return node.path(key).asString();
    }
}
