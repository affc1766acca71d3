package org.aidboard.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aidboard.export.Exports;
import org.aidboard.export.Format;
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
    @GetMapping(path = "/comparison.csv", produces = "text/csv")
    void comparison(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var selection = Questions.of(parameters).selection();
        answers.attach(
                request,
                response,
                Format.CSV.mediaType(),
                "aidboard-comparison.csv",
                out -> exports.comparisonCsv(selection, out));
    }
}
