package org.aidboard.api;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes which page is asked for. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            in = QUERY,
            name = "page",
            description = "from 0",
            schema = @Schema(type = "integer", minimum = "0", defaultValue = "0")),
    @Parameter(
            in = QUERY,
            name = "size",
            description = "figures a page",
            schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "100"))
})
@interface PageParameters {}
