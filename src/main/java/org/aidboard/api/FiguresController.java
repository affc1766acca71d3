package org.aidboard.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aidboard.export.Exports;
import org.aidboard.metrics.FigureRow;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.TermsParameters;
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
    private final Answers answers;

    FiguresController(Metrics metrics, Exports exports, Answers answers) {
        this.metrics = metrics;
        this.exports = exports;
        this.answers = answers;
    }

    @Operation(summary = "One page of the figures selected, as JSON")
    @FilterParameters
    @SortParameter
    @PageParameters
    @CurrencyParameter
    @YearsParameter
    @GetMapping(path = "/figures", produces = MediaType.APPLICATION_JSON_VALUE)
    void page(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Questions questions =
                Questions.of(parameters, "sort", "page", "size", TermsParameters.CURRENCY, TermsParameters.YEARS);
        int size = questions.number("size", 1, LARGEST_PAGE, 100);
        int page = questions.number("page", 0, LAST_PAGE, 0);
        Terms terms = questions.terms(exports.currencies());
        var selection = questions.selection();
        var order = questions.order();
        answers.send(
                request,
                response,
                MediaType.APPLICATION_JSON_VALUE,
                out -> exports.json(metrics.figures(selection, terms, order, page * size, size), terms, out));
    }

    @Operation(summary = "One figure, as JSON")
    @GetMapping(path = "/figures/{key}", produces = MediaType.APPLICATION_JSON_VALUE)
    void figure(@PathVariable String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        FigureRow row = metrics.figure(key).orElseThrow(() -> new Unknown("figure", key));
        answers.send(request, response, MediaType.APPLICATION_JSON_VALUE, out -> exports.json(row, out));
    }
}
