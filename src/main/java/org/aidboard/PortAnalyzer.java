package org.aidboard;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The port is taken; ahead of Spring Boot's own analyzer, which needs two paragraphs. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
        return new FailureAnalysis(
                "Port " + cause.getPort() + " is in use by another program",
                "stop it, or choose another port with --server.port=NUMBER",
                cause);
    }
}
