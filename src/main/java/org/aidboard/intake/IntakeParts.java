package org.aidboard.intake;

import org.aidboard.figures.FigureExtractor;
import org.aidboard.text.DocumentReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** The library's parts that taking in needs. */
@Configuration(proxyBeanMethods = false)
class IntakeParts {

    private static final String LIMIT = "aidboard.document-limit";

    @Bean
    DocumentReader documentReader(@Value("${" + LIMIT + ":20000000B}") String limit) {
        return new DocumentReader(bytes(limit));
    }

    private static int bytes(String limit) {
        try {
            int bytes = Math.toIntExact(DataSize.parse(limit.strip()).toBytes());
            if (bytes > 0) {
                return bytes;
            }
        } catch (IllegalArgumentException | ArithmeticException refused) {
            // Told below, in the same words as a size of nothing.
        }
        throw new InvalidConfigurationPropertyValueException(
                LIMIT, limit, "it is no size between 1B and 2047MB, as in 20MB");
    }

    @Bean
    FigureExtractor figureExtractor() {
        return FigureExtractor.english();
    }
}
