package org.aidboard.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aidboard.export.Exports;
import org.aidboard.export.Format;
import org.aidboard.metrics.Terms;
import org.aidboard.metrics.TermsParameters;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Series side by side, for programs. */
@Tag(name = "Comparison")
@RestController
@RequestMapping("/api")
class ComparisonController {

    private final Exports exports;
    private final Answers answers;

    ComparisonController(Exports exports, Answers answers) {
        this.exports = exports;
        this.answers = answers;
    }

    @Operation(
            summary = "The series selected side by side across years, as CSV",
            description = "One fact a line, with the keys of the figures that state it.")
    @FilterParameters
    @CurrencyParameter
    @YearsParameter
    @GetMapping(path = "/comparison.csv", produces = "text/csv")
    void comparison(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Questions questions = Questions.of(parameters, TermsParameters.CURRENCY, TermsParameters.YEARS);
        var selection = questions.selection();
        Terms terms = questions.terms(exports.currencies());
        answers.attach(
                request,
                response,
                Format.CSV.mediaType(),
                "aidboard-comparison.csv",
                out -> exports.comparisonCsv(selection, terms, out));
    }
}
