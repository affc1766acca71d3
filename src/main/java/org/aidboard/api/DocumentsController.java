package org.aidboard.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aidboard.metrics.Metrics;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The documents that the figures stand in, for programs. */
@Tag(name = "Documents")
@RestController
@RequestMapping("/api/documents")
class DocumentsController {

    private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Metrics metrics;
    private final Freshness freshness;

    DocumentsController(Metrics metrics, Freshness freshness) {
        this.metrics = metrics;
        this.freshness = freshness;
    }

    @Operation(summary = "All documents, in the order they were read")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<DocumentEntry>> all() {
        return fresh().body(metrics.documents().stream().map(DocumentEntry::of).toList());
    }

    @Operation(summary = "One document")
    @GetMapping(path = "/{key}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DocumentEntry> one(@PathVariable String key) {
        return metrics.document(key)
                .map(document -> fresh().body(DocumentEntry.of(document)))
                .orElseThrow(() -> new Unknown("document", key));
    }

    @Operation(
            summary = "The plain text of a document",
            description = "The start and end of its figures count the Unicode code points of this text from 0.")
    @GetMapping(path = "/{key}/text", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> text(@PathVariable String key) {
        return metrics.text(key)
                .map(text -> fresh().contentType(PLAIN).body(text.chars()))
                .orElseThrow(() -> new Unknown("document", key));
    }

    private ResponseEntity.BodyBuilder fresh() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, Freshness.ASK_AGAIN)
                .eTag(freshness.tag());
    }
}
