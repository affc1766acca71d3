package org.aidboard.views.filters;

import org.aidboard.metrics.BadParameter;
import org.aidboard.views.language.Texts;

/** What is wrong with an address, for the person who wrote it. */
public final class Refusals {

    private Refusals() {}

    /** One sentence: which parameter says what it cannot, and what it can. */
    public static String say(BadParameter bad) {
        return bad.name().startsWith("year")
                ? Texts.say("filters.refused.year", "name", bad.name(), "value", bad.value())
                : Texts.say(
                        "filters.refused.value",
                        "name",
                        bad.name(),
                        "value",
                        bad.value(),
                        "allowed",
                        String.join(", ", bad.allowed()));
    }
}
