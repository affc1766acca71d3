package org.aidboard.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aidboard.export.Exports;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures, as they are on the pages, for programs. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Aidboard",
                        version = "1",
                        description =
                                "Figures about aid and international cooperation, each with the sentence it stands in."))
@Tag(name = "Figures")
@RestController
@RequestMapping("/api")
class FiguresController {

    private static final int LARGEST_PAGE = 1000;
    private static final int LAST_PAGE = 1_000_000;

    private final Metrics metrics;
    private final Exports exports;

    FiguresController(Metrics metrics, Exports exports) {
        this.metrics = metrics;
        this.exports = exports;
    }

    @Operation(summary = "All figures selected, as CSV", description = "Columns are explained in src/docs/csv.md.")
    @FilterParameters
    @SortParameter
    @GetMapping(path = "/figures.csv", produces = "text/csv")
    void csv(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        Questions questions = Questions.of(parameters, "sort");
        var selection = questions.selection();
        var order = questions.order();
        attach(response, "aidboard-figures.csv");
        exports.csv(selection, order, response.getOutputStream());
    }

    @Operation(
            summary = "The series selected side by side across years, as CSV",
            description = "One fact a line, with the keys of the figures that state it.")
    @FilterParameters
    @GetMapping(path = "/comparison.csv", produces = "text/csv")
    void comparison(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        var selection = Questions.of(parameters).selection();
        attach(response, "aidboard-comparison.csv");
        exports.comparisonCsv(selection, response.getOutputStream());
    }

    @Operation(summary = "One page of the figures selected, as JSON")
    @FilterParameters
    @SortParameter
    @PageParameters
    @GetMapping(path = "/figures", produces = MediaType.APPLICATION_JSON_VALUE)
    void page(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        Questions questions = Questions.of(parameters, "sort", "page", "size");
        int size = questions.number("size", 1, LARGEST_PAGE, 100);
        int page = questions.number("page", 0, LAST_PAGE, 0);
        var figures = metrics.figures(questions.selection(), questions.order(), page * size, size);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        exports.json(figures, response.getOutputStream());
    }

    @Operation(summary = "One figure, as JSON")
    @GetMapping(path = "/figures/{key}", produces = MediaType.APPLICATION_JSON_VALUE)
    void figure(@PathVariable String key, HttpServletResponse response) throws IOException {
        FigureRow row = metrics.figure(key).orElseThrow(() -> new Unknown("figure", key));
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        exports.json(row, response.getOutputStream());
    }

    private static void attach(HttpServletResponse response, String name) {
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
