package org.aidboard.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.aidboard.figures.Figure;
import org.aidboard.text.Document;

/**
 * How well documents are read: each is held against its gold readings, the figures that an attentive person read in it.
 *
 * <p>A figure meets a gold reading when their places overlap and value and unit are equal; two milestones, when their years
 * are. Optional readings count neither way, and a figure that says another reading of its document again is forgiven.
 */
public final class Evaluation {

    private final List<Judgement> judgements = new ArrayList<>();

    /**
     * Adds a document.
     *
     * @param document as read
     * @param figures what was read in it, in the order of the text
     * @param name of the file of gold readings, for complaints
     * @param gold its content, a JSON object with an array {@code figures}
     * @throws MalformedGold when that is no such object; the document is then not counted
     */
    public void add(Document document, List<Figure> figures, String name, String gold) throws MalformedGold {
        judgements.add(Judgement.of(document.name(), Gold.read(name, gold, document.text()), figures));
    }

    /**
     * Precision, recall and F1 of all figures, of those with a number and of milestones; for each attribute the share of
     * the matched figures that have it right; and the first again where only figures with every attribute right count.
     */
    public List<String> overall() {
        return new Report(judgements).overall();
    }

    /** A line for each measure that occurs, with the share of each attribute that is right among the matched. */
    public List<String> byMeasure() {
        return new Report(judgements).byMeasure();
    }

    /** What was missed, misread or wrong, a line each, document by document. */
    public List<String> errors() {
        return judgements.stream()
                .flatMap(judgement -> Errors.of(judgement).stream())
                .toList();
    }
}
