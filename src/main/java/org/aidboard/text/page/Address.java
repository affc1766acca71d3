package org.aidboard.text.page;

import static org.aidboard.text.page.PageWords.ENGLISH;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;
import org.aidboard.text.page.PageWords.Kind;
import org.jspecify.annotations.Nullable;

/** Where a page was published, where it names its own address; the addresses of others are not it. */
final class Address {

    private static final Pattern LABEL =
            Pattern.compile(ENGLISH.alternatives(Kind.ADDRESS) + "\\s*:?\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB = Pattern.compile("[<(\\[]*(https?://[^\\s<>\"]+?)[>)\\],.;]*(?:\\s.*)?");

    private Address() {}

    static @Nullable String of(PageLines lines) {
        String found = in(lines.head());
        return found != null ? found : in(lines.tail());
    }

    private static @Nullable String in(List<PageLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var label = LABEL.matcher(lines.get(i).words());
            if (label.matches()) {
                String rest = label.group(1).isEmpty() && i + 1 < lines.size()
                        ? lines.get(i + 1).words()
                        : label.group(1);
                var web = WEB.matcher(rest);
                if (web.matches() && isSound(web.group(1))) {
                    return web.group(1);
                }
            }
        }
        return null;
    }

    private static boolean isSound(String address) {
        try {
            return new URI(address).getHost() != null;
        } catch (URISyntaxException wrong) {
            return false;
        }
    }
}
