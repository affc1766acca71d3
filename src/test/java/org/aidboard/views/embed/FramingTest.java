package org.aidboard.views.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import org.apache.catalina.core.StandardContext;
import org.apache.tomcat.util.http.CookieProcessor;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who may show what in a frame, and which session a frame has. */
class FramingTest {

    private static final EmbedSites NONE = new EmbedSites("");
    private static final EmbedSites TWO = new EmbedSites("https://news.example, https://*.gov.example:8443");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/compare", "/api/figures.csv", "/embed", "/embed/overview", "/icons/aidboard.svg"})
    void letsNobodyElseUnlessSitesAreNamed(String address) throws Exception {
        MockHttpServletResponse answer = answer(NONE, address);
        assertThat(answer.getHeader("Content-Security-Policy")).isEqualTo("frame-ancestors 'self'");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/embed", "/embed/overview"})
    void letsNamedSitesShowAChartAlone(String address) throws Exception {
        MockHttpServletResponse answer = answer(TWO, address);
        assertThat(answer.getHeader("Content-Security-Policy"))
                .isEqualTo("frame-ancestors 'self' https://news.example https://*.gov.example:8443");
        assertThat(answer.getHeader("X-Frame-Options")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/compare", "/embedded", "/documents/embed", "/api/figures.json"})
    void letsThemShowNothingElse(String address) throws Exception {
        MockHttpServletResponse answer = answer(TWO, address);
        assertThat(answer.getHeader("Content-Security-Policy")).isEqualTo("frame-ancestors 'self'");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "news.example", "https://news.example/page", "https://", "'none'", "https://a b", "data:"})
    void refusesWhatIsNoSite(String site) {
        assertThatThrownBy(() -> new EmbedSites("https://news.example, " + site))
                .isInstanceOf(MalformedSite.class)
                .hasMessageContaining(site);
    }

    @Test
    void aChartInAFrameHasASessionOfItsOwn() {
        assertThat(cookie(TWO, "/embed", "iframe")).contains("JSESSIONID=1", "Secure", "SameSite=None", "Partitioned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/embed document", "/compare iframe", "/ empty"})
    void everyOtherSessionStaysAsItWas(String request) {
        String[] words = request.split(" ", 2);
        assertThat(cookie(TWO, words[0], words[1])).isEqualTo("JSESSIONID=1");
    }

    @Test
    void withoutNamedSitesNoSessionChanges() {
        assertThat(cookie(NONE, "/embed", "iframe")).isEqualTo("JSESSIONID=1");
    }

    private static MockHttpServletResponse answer(EmbedSites sites, String address)
            throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/there" + address);
        request.setContextPath("/there");
        new Framing(sites).doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static String cookie(EmbedSites sites, String address, String where) {
        StandardContext context = new StandardContext();
        new EmbedCookies(sites).customize(context);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
        request.addHeader("Sec-Fetch-Dest", where);
        CookieProcessor processor = context.getCookieProcessor();
        return (processor == null ? new Rfc6265CookieProcessor() : processor)
                .generateHeader(new Cookie("JSESSIONID", "1"), request);
    }
}
