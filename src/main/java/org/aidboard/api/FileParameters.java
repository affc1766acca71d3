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

/** Describes what else a file of figures can be asked for: an order, or single figures. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            in = QUERY,
            name = "sort",
            description = "a column, with a hyphen before it for descending order",
            example = "-value",
            schema = @Schema(type = "string")),
    @Parameter(
            in = QUERY,
            name = "key",
            description = "the key of a figure: just these, in this order, instead of filters and sort",
            array = @ArraySchema(schema = @Schema(type = "string")))
})
@interface FileParameters {}
