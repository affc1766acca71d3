package org.aidboard.figures;

import java.util.ArrayList;
import java.util.List;
import org.aidboard.figures.meaning.Drafts;
import org.aidboard.figures.meaning.draft.Context;
import org.aidboard.figures.pattern.EventFind;
import org.aidboard.figures.pattern.EventRule;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.pattern.Rule;
import org.aidboard.figures.reading.Amount;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.Scene;
import org.aidboard.figures.reading.When;
import org.aidboard.figures.rules.Rules;
import org.aidboard.figures.rules.events.MilestoneRules;
import org.aidboard.lexicon.Lexicon;
import org.aidboard.text.Document;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures that a document states. One instance serves any number of threads and documents.
 *
 * <pre>{@code
 * FigureExtractor extractor = FigureExtractor.english();
 * for (Figure figure : extractor.extract(document)) {
 *     System.out.println(figure.provenance().quote() + " = " + figure.quantity());
 * }
 * }</pre>
 */
public final class FigureExtractor {

    private final Lexicon lexicon;

    /** An extractor for the language of the lexicon. */
    public FigureExtractor(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** An extractor for English. */
    public static FigureExtractor english() {
        return new FigureExtractor(Lexicon.english());
    }

    /**
     * The document's figures in the order of its text; no two share a span, and the text at each span equals its quote.
     */
    public List<Figure> extract(Document document) {
        Page page = new Page(document, lexicon);
        Context context = new Context(page);
        List<Find> finds = new ArrayList<>();
        List<EventFind> events = new ArrayList<>();
        for (Sentence sentence : page.layout().sentences()) {
            if (Scene.countable(page, sentence)) {
                Scene scene = context.scene(sentence);
                find(scene, finds);
                events(scene, events);
            }
        }
        return new Drafts(page, context).figures(finds, events);
    }

    private static void find(Scene scene, List<Find> finds) {
        int taken = scene.from();
        for (Amount amount : scene.amounts()) {
            Find find = amount.from() < taken ? null : first(scene, amount);
            if (find != null) {
                finds.add(find);
                taken = find.to();
            }
        }
    }

    private static void events(Scene scene, List<EventFind> events) {
        for (When when : scene.whens()) {
            EventFind find = null;
            for (EventRule rule : MilestoneRules.RULES) {
                find = find == null ? rule.find(scene, when) : find;
            }
            if (find != null) {
                events.add(find);
            }
        }
    }

    private static @Nullable Find first(Scene scene, Amount amount) {
        for (Rule rule : Rules.ALL) {
            Find find = rule.find(scene, amount);
            if (find != null) {
                return find;
            }
        }
        return null;
    }
}
