package org.aidboard.api;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the years that figures go by; {@link org.aidboard.metrics.TermsParameters} reads it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        in = QUERY,
        name = "years",
        description = "'published': figures without a year stand at the year in which their document was published",
        schema = @Schema(type = "string", allowableValues = "published"))
@interface YearsParameter {}
