package org.aidboard.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.aidboard.metrics.BadParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What stood in the way of an answer, in one sentence for the person who asked. */
final class Problems {

    private static final String WAYS = " /api/docs says what there is.";

    private Problems() {}

    static ProblemDetail of(Exception failure, HttpServletRequest request) {
        String path = request.getRequestURI();
        return switch (failure) {
            case BadParameter bad -> badParameter(bad);
            case Unknown unknown -> problem(HttpStatus.NOT_FOUND, Objects.toString(unknown.getMessage()));
            case NoResourceFoundException _ ->
                problem(HttpStatus.NOT_FOUND, "There is nothing at %s.".formatted(path) + WAYS);
            case HttpRequestMethodNotSupportedException other ->
                problem(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        "%s does not answer %s, only %s."
                                .formatted(
                                        path,
                                        other.getMethod(),
                                        String.join(
                                                ", ",
                                                Objects.requireNonNullElse(
                                                        other.getSupportedMethods(), new String[0]))));
            case HttpMediaTypeNotAcceptableException other ->
                problem(
                        HttpStatus.NOT_ACCEPTABLE,
                        "%s answers with %s, which the Accept header leaves out."
                                .formatted(path, MediaType.toString(other.getSupportedMediaTypes())));
            case ErrorResponse other -> other.getBody();
            default ->
                problem(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "%s could not be answered; the log of the application says why.".formatted(path));
        };
    }

    /** What else the answer should say, such as the methods allowed. */
    static HttpHeaders headers(Exception failure) {
        return failure instanceof ErrorResponse response ? response.getHeaders() : HttpHeaders.EMPTY;
    }

    private static ProblemDetail badParameter(BadParameter bad) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, Objects.toString(bad.getMessage()));
        problem.setProperty("parameter", bad.name());
        problem.setProperty("value", bad.value());
        problem.setProperty("allowed", bad.allowed());
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }
}
