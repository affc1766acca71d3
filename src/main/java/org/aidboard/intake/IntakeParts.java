package org.aidboard.intake;

import org.aidboard.figures.FigureExtractor;
import org.aidboard.text.DocumentReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** The library's parts that taking in needs. */
@Configuration(proxyBeanMethods = false)
class IntakeParts {

    @Bean
    DocumentReader documentReader(@Value("${aidboard.document-limit:20000000B}") DataSize limit) {
        return new DocumentReader(Math.toIntExact(limit.toBytes()));
    }

    @Bean
    FigureExtractor figureExtractor() {
        return FigureExtractor.english();
    }
}
