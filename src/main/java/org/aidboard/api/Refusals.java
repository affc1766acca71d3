package org.aidboard.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Says what was wrong with a question, as RFC 9457 has it, whatever stood in the way. */
@Component
@Order(-10) // Before Spring's own, which would have the error page made.
class Refusals implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final JsonMapper json;

    Refusals(JsonMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!ApiHeaders.isForPrograms(request)) {
            return null;
        }
        if (response.isCommitted()) {
            return null; // Half an answer must break, not go on as something else.
        }
        ProblemDetail problem = Problems.of(failure, request);
        if (problem.getStatus() >= 500) {
            LOG.error("{} could not be answered", request.getRequestURI(), failure);
        }
        try {
            send(problem, Problems.headers(failure), response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private void send(ProblemDetail problem, HttpHeaders headers, HttpServletResponse response) throws IOException {
        response.reset();
        ApiHeaders.add(response);
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
