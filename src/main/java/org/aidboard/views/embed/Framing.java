package org.aidboard.views.embed;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says in every answer whose pages may show it in a frame: those of the application itself, and a chart alone on the sites
 * that are named. First of all filters, so that refusals of others say it too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Framing extends OncePerRequestFilter {

    private static final String OWN = "frame-ancestors 'self'";

    private final EmbedSites sites;

    Framing(EmbedSites sites) {
        this.sites = sites;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isChartAlone(request) && !sites.origins().isEmpty()) {
            // The older header knows no sites but one's own, and browsers that obey both would refuse.
            response.setHeader("Content-Security-Policy", OWN + ' ' + String.join(" ", sites.origins()));
        } else {
            response.setHeader("Content-Security-Policy", OWN);
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** Whether an address shows one chart and nothing else. */
    static boolean isChartAlone(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/" + EmbedLayout.PATH) || path.startsWith("/" + EmbedLayout.PATH + "/");
    }
}
