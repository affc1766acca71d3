package org.aidboard.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** Sends answers that are written while they go; who has the same already is told so instead. */
@Component
class Answers {

    /** Writes an answer. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private final Freshness freshness;

    Answers(Freshness freshness) {
        this.freshness = freshness;
    }

    /** Sends what is written. */
    void send(HttpServletRequest request, HttpServletResponse response, String mediaType, Writing writing)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, Freshness.ASK_AGAIN);
        if (!new ServletWebRequest(request, response).checkNotModified(freshness.tag())) {
            response.setContentType(mediaType);
            writing.to(response.getOutputStream());
        }
    }

    /** Sends what is written, as a file to keep. */
    void attach(
            HttpServletRequest request, HttpServletResponse response, String mediaType, String name, Writing writing)
            throws IOException {
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        send(request, response, mediaType, writing);
    }
}
