package org.aidboard.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Provenance;
import org.aidboard.store.FigureStore;
import org.aidboard.store.StoredDocument;
import org.aidboard.store.StoredFigure;
import org.aidboard.text.Document;
import org.aidboard.text.Text;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * Fills a data folder with invented documents, for whoever wants to see the application over a large store. The first argument
 * is the folder, the second the number of figures, a million where none is given; a folder that has some already gets the rest.
 */
@EnableAutoConfiguration(excludeName = "com.vaadin.flow.spring.SpringBootAutoConfiguration")
@AutoConfigurationPackage(basePackages = "org.aidboard.store")
@ComponentScan(basePackages = "org.aidboard.store")
public class InventedStore {

    static final int IN_EACH = 40;

    public static void main(String[] args) {
        int figures = args.length < 2 ? 1_000_000 : Integer.parseInt(args[1]);
        SpringApplication application = new SpringApplication(InventedStore.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (var context = application.run("--aidboard.data=" + args[0])) {
            FigureStore store = context.getBean(FigureStore.class);
            Invented invented = new Invented(1, 400_000);
            int kept = store.documents().size();
            for (int number = 0; number < figures / IN_EACH; number++) {
                StoredDocument document = invented.document(number, IN_EACH);
                List<StoredFigure> found = invented.figures(document);
                if (number >= kept) {
                    save(store, document, found);
                }
            }
        }
    }

    static void save(FigureStore store, StoredDocument document, List<StoredFigure> found) {
        List<Figure> figures = found.stream().map(StoredFigure::figure).toList();
        String text = text(figures);
        store.save(
                new Document(document.name(), document.sha256(), document.about(), new Text(text)),
                text.getBytes(StandardCharsets.UTF_8),
                document.licence(),
                figures);
    }

    /** The sentences where the figures say that they stand. */
    private static String text(List<Figure> figures) {
        StringBuilder text = new StringBuilder();
        int length = 0;
        for (Figure figure : figures) {
            Provenance provenance = figure.provenance();
            int start = provenance.sentenceSpan().start();
            if (start >= length) {
                text.append(" ".repeat(start - length)).append(provenance.sentence());
                length = provenance.sentenceSpan().end();
            }
        }
        return text.toString();
    }
}
