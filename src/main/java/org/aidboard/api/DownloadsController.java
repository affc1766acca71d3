package org.aidboard.api;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.aidboard.export.Content;
import org.aidboard.export.DataAddress;
import org.aidboard.export.Exports;
import org.aidboard.export.Format;
import org.aidboard.export.Origin;
import org.aidboard.export.csv.Dialect;
import org.aidboard.metrics.TermsParameters;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Figures as files, the same that the pages offer. */
@Tag(name = "Downloads")
@RestController
@RequestMapping("/api")
class DownloadsController {

    /** Servers refuse answers whose headers are over some thousand bytes. */
    private static final int LONGEST_LINK = 2000;

    private final Exports exports;
    private final Answers answers;

    DownloadsController(Exports exports, Answers answers) {
        this.exports = exports;
        this.answers = answers;
    }

    @Operation(summary = "All figures selected, as CSV", description = "Columns are explained in src/docs/csv.md.")
    @FilterParameters
    @FileParameters
    @CurrencyParameter
    @YearsParameter
    @Parameter(
            in = QUERY,
            name = "locale",
            description = "for a spreadsheet set to this language (BCP 47): its separator and decimal sign",
            example = "lt",
            schema = @Schema(type = "string"))
    @GetMapping(path = "/figures.csv", produces = "text/csv")
    void csv(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Questions questions = Questions.of(
                parameters, "sort", Content.KEY, TermsParameters.CURRENCY, TermsParameters.YEARS, DataAddress.LOCALE);
        Content content = questions.content(exports::holds, exports.currencies());
        var dialect = questions.dialect();
        String description = site(request) + DataAddress.description(content);
        // What it says of separators is true of the standard form only, and a longer header would be refused.
        if (dialect.equals(Dialect.STANDARD) && description.length() <= LONGEST_LINK) {
            response.setHeader(
                    HttpHeaders.LINK,
                    "<%s>; rel=\"describedby\"; type=\"application/csvm+json\"".formatted(description));
        }
        attach(request, response, content, Format.CSV, out -> exports.csv(content, dialect, out));
    }

    @Operation(summary = "What the CSV of the figures selected holds, as CSV on the Web has it")
    @FilterParameters
    @FileParameters
    @CurrencyParameter
    @YearsParameter
    @GetMapping(path = "/figures.csv-metadata.json", produces = "application/csvm+json")
    void description(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Content content = content(parameters);
        Origin origin = origin(request);
        answers.send(request, response, "application/csvm+json", out -> exports.csvDescription(content, origin, out));
    }

    @Operation(
            summary = "All figures selected, as a workbook",
            description = "Sheets Figures, Documents and About; numbers and dates as such, texts never formulas.")
    @FilterParameters
    @FileParameters
    @CurrencyParameter
    @YearsParameter
    @GetMapping(path = "/figures.xlsx", produces = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    void xlsx(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        file(parameters, request, response, Format.XLSX, exports::xlsx);
    }

    @Operation(summary = "All figures selected, as JSON", description = "An object with 'about' and 'figures'.")
    @FilterParameters
    @FileParameters
    @CurrencyParameter
    @YearsParameter
    @GetMapping(path = "/figures.json", produces = "application/json")
    void json(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        file(parameters, request, response, Format.JSON, exports::json);
    }

    @Operation(
            summary = "All figures selected, as a Data Package",
            description = "figures.csv, documents.csv, mentions.csv, datapackage.json and README.md in a zip file.")
    @FilterParameters
    @FileParameters
    @CurrencyParameter
    @YearsParameter
    @GetMapping(path = "/figures.zip", produces = "application/zip")
    void zip(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        file(parameters, request, response, Format.ZIP, exports::zip);
    }

    /** Writes figures in one of the forms. */
    @FunctionalInterface
    private interface Export {
        void write(Content content, Origin origin, OutputStream out);
    }

    private void file(
            MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            Format format,
            Export export)
            throws IOException {
        Content content = content(parameters);
        Origin origin = origin(request);
        attach(request, response, content, format, out -> export.write(content, origin, out));
    }

    private void attach(
            HttpServletRequest request,
            HttpServletResponse response,
            Content content,
            Format format,
            Answers.Writing writing)
            throws IOException {
        String name = DataAddress.fileName(content, format, LocalDate.now(ZoneOffset.UTC));
        answers.attach(request, response, format.mediaType(), name, writing);
    }

    private Content content(MultiValueMap<String, String> parameters) {
        return Questions.of(parameters, "sort", Content.KEY, TermsParameters.CURRENCY, TermsParameters.YEARS)
                .content(exports::holds, exports.currencies());
    }

    private static Origin origin(HttpServletRequest request) {
        return new Origin(site(request), Instant.now());
    }

    private static String site(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).path("/").toUriString();
    }
}
