package org.aidboard.views.embed;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The sites of others whose pages may show charts in a frame: those that {@code aidboard.embed.sites} names, else none. */
@Component
public class EmbedSites {

    /** An origin as browsers compare it: no path, no user, no bare star that would let everybody in. */
    private static final Pattern ORIGIN = Pattern.compile(
            "https?://(\\*\\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:\\d{1,5})?");

    private final List<String> origins;

    /**
     * Reads the property.
     *
     * @param sites origins such as {@code https://news.example}, between commas
     * @throws MalformedSite where one is none
     */
    EmbedSites(@Value("${aidboard.embed.sites:}") String sites) {
        origins = Arrays.stream(sites.split(","))
                .map(String::strip)
                .filter(site -> !site.isEmpty())
                .toList();
        origins.stream()
                .filter(site -> !ORIGIN.matcher(site).matches())
                .findFirst()
                .ifPresent(wrong -> {
                    throw new MalformedSite(wrong);
                });
    }

    /** Their origins; empty where no other site may show a chart. */
    public List<String> origins() {
        return origins;
    }
}
