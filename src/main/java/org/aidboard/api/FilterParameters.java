package org.aidboard.api;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;

/** Describes the filters; {@link org.aidboard.metrics.SelectionParameters} reads them. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(in = QUERY, name = "theme", array = @ArraySchema(schema = @Schema(implementation = Theme.class))),
    @Parameter(in = QUERY, name = "measure", array = @ArraySchema(schema = @Schema(implementation = Measure.class))),
    @Parameter(in = QUERY, name = "status", array = @ArraySchema(schema = @Schema(implementation = Status.class))),
    @Parameter(in = QUERY, name = "unit", example = "EUR", array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = QUERY,
            name = "provider",
            description = "who gives: ISO 3166 alpha-2, or EU, NATO, G7, UN, WB, IMF",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = QUERY,
            name = "recipient",
            description = "who receives, likewise",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = QUERY,
            name = "document",
            description = "the key of a document",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = QUERY,
            name = "publisher",
            description = "who published the document; a comma within a name has a backslash before it",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            in = QUERY,
            name = "published",
            description = "the year in which the document was published",
            array = @ArraySchema(schema = @Schema(type = "integer"))),
    @Parameter(in = QUERY, name = "yearFrom", schema = @Schema(type = "integer")),
    @Parameter(in = QUERY, name = "yearTo", schema = @Schema(type = "integer")),
    @Parameter(
            in = QUERY,
            name = "q",
            description = "parts of words, each of them in the sentence or the title of the document",
            schema = @Schema(type = "string"))
})
@interface FilterParameters {}
