package org.aidboard.api;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the currency; {@link org.aidboard.metrics.TermsParameters} reads it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        in = QUERY,
        name = "currency",
        description =
                "money in this currency too, by the European Central Bank's reference rates: the day's rate where the day "
                        + "is stated, else the year's average",
        example = "EUR",
        schema = @Schema(type = "string"))
@interface CurrencyParameter {}
