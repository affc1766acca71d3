package org.aidboard.views.embed;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.tomcat.util.http.CookieProcessor;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.apache.tomcat.util.http.ServerCookies;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.stereotype.Component;

/**
 * Gives a chart in a frame of another site a session of its own. Browsers keep ordinary cookies away from such frames; this
 * one says {@code SameSite=None; Secure; Partitioned}, so it is known in frames of that one site only and never mixes with
 * the reader's own session. Every other cookie stays as it is.
 */
@Component
class EmbedCookies implements TomcatContextCustomizer {

    private static final Set<String> FRAMES = Set.of("iframe", "frame");

    private final EmbedSites sites;

    EmbedCookies(EmbedSites sites) {
        this.sites = sites;
    }

    @Override
    public void customize(Context context) {
        if (!sites.origins().isEmpty()) {
            CookieProcessor others = context.getCookieProcessor();
            // Where nobody set one, the server would make this one when it starts.
            context.setCookieProcessor(new InFrames(others == null ? new Rfc6265CookieProcessor() : others));
        }
    }

    private record InFrames(CookieProcessor others) implements CookieProcessor {

        @Override
        public void parseCookieHeader(MimeHeaders headers, ServerCookies cookies) {
            others.parseCookieHeader(headers, cookies);
        }

        @Override
        public String generateHeader(Cookie cookie, @Nullable HttpServletRequest request) {
            if (request == null || !isChartInFrame(request)) {
                return others.generateHeader(cookie, request);
            }
            Cookie framed = (Cookie) cookie.clone();
            framed.setSecure(true);
            framed.setAttribute("SameSite", "None");
            framed.setAttribute("Partitioned", "");
            return others.generateHeader(framed, request);
        }

        @Override
        public Charset getCharset() {
            return others.getCharset();
        }

        /** Browsers say so only where they came by https, or to this very computer; elsewhere such a cookie is void. */
        private static boolean isChartInFrame(HttpServletRequest request) {
            String where = request.getHeader("Sec-Fetch-Dest");
            return where != null && FRAMES.contains(where) && Framing.isChartAlone(request);
        }
    }
}
