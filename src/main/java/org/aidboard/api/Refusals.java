package org.aidboard.api;

import org.aidboard.metrics.BadParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what was wrong with a question, as RFC 9457 has it. */
@RestControllerAdvice(basePackageClasses = Refusals.class)
class Refusals {

    @ExceptionHandler
    ProblemDetail badParameter(BadParameter bad) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, bad.getMessage());
        problem.setProperty("parameter", bad.name());
        problem.setProperty("value", bad.value());
        problem.setProperty("allowed", bad.allowed());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unknown(Unknown unknown) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, unknown.getMessage());
    }
}
