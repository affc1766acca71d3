package org.aidboard.views.language;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which language a reader wants: the one that the address names, else the one chosen before, else the browser's. */
final class LanguageWish {

    /** The parameter of an address, such as {@code ?lang=lt}, for links that are to open in one language. */
    static final String PARAMETER = "lang";

    /** Where a choice is kept. */
    static final String COOKIE = "aidboard-language";

    private LanguageWish() {}

    static Locale of(VaadinRequest request) {
        return named(request)
                .or(() -> chosen(request))
                .or(() -> preferred(request))
                .orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> named(VaadinRequest request) {
        // The page asks for itself first, and then for its content, with the address that it has in a parameter.
        return Languages.spoken(request.getParameter(PARAMETER)).or(() -> inQuery(request.getParameter("query")));
    }

    private static Optional<Locale> inQuery(@Nullable String query) {
        return Stream.of(Objects.requireNonNullElse(query, "")
                        .replaceFirst("^\\?", "")
                        .split("&"))
                .filter(pair -> pair.startsWith(PARAMETER + '='))
                .map(pair -> pair.substring(PARAMETER.length() + 1))
                .findFirst()
                .flatMap(Languages::spoken);
    }

    private static Optional<Locale> chosen(VaadinRequest request) {
        Cookie[] cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        return Arrays.stream(cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(Languages::spoken);
    }

    private static Optional<Locale> preferred(VaadinRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Languages.spoken(locale).stream())
                .findFirst();
    }
}
