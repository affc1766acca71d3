package org.aidboard.figures.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.figures.meaning.draft.Context;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.meaning.draft.Dollars;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.meaning.draft.Neighbours;
import org.aidboard.figures.meaning.party.PartyInheritance;
import org.aidboard.figures.meaning.party.PartySharing;
import org.aidboard.figures.meaning.proof.Finish;
import org.aidboard.figures.meaning.proof.Proofs;
import org.aidboard.figures.meaning.status.Clauses;
import org.aidboard.figures.meaning.status.Statuses;
import org.aidboard.figures.meaning.theme.HomeTheme;
import org.aidboard.figures.meaning.theme.Themes;
import org.aidboard.figures.meaning.time.Announced;
import org.aidboard.figures.meaning.time.Changes;
import org.aidboard.figures.meaning.time.Gatherings;
import org.aidboard.figures.meaning.time.Repeats;
import org.aidboard.figures.meaning.time.Timing;
import org.aidboard.figures.parties.Attribution;
import org.aidboard.figures.parties.Parties;
import org.aidboard.figures.parties.Speaker;
import org.aidboard.figures.pattern.EventFind;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Page;

/** Turns what the rules have found in a document into figures. */
public final class Drafts {

    private static final Set<String> GROWTH =
            Set.of("increase", "increases", "rise", "growth", "boost", "cut", "reduction", "decrease", "drop", "jump");

    /** A bracket and a word such as 'about' between a sum and the same sum in other money. */
    private static final int BRACKET = 3;

    private final Page page;
    private final Context context;
    private final Themes themes;
    private final Speaker speaker;
    private final Attribution attribution;
    /** What '$' means here. */
    private final String dollar;

    private final List<Draft> drafts = new ArrayList<>();

    public Drafts(Page page, Context context) {
        this.page = page;
        this.context = context;
        this.themes = new Themes(context);
        this.speaker = Speaker.of(page);
        this.dollar = Dollars.usual(page, speaker);
        this.attribution = new Attribution(new Parties(page, speaker), speaker);
    }

    /** The figures of what was found, in the order of the text. */
    public List<Figure> figures(List<Find> finds, List<EventFind> events) {
        for (int i = 0; i < finds.size(); i++) {
            drafts.add(draft(finds, i));
        }
        Totals.link(drafts);
        Announced announced = new Announced(page, drafts);
        Gatherings gatherings = new Gatherings(context);
        for (int i = 0; i < drafts.size(); i++) {
            Neighbours neighbours = new Neighbours(context, drafts, i);
            new Inheritance(context, neighbours, announced, gatherings).complete();
            new PartyInheritance(context, attribution, neighbours).complete();
        }
        HomeTheme home = new HomeTheme(page, themes, drafts);
        home.settle();
        Elsewhere elsewhere = new Elsewhere(page, drafts);
        elsewhere.statuses();
        home.rows();
        new PartySharing(page, drafts).recipients();
        drafts.forEach(elsewhere::helpInKind);
        elsewhere.help();
        Totals.shareBack(drafts);
        Repeated.share(drafts);
        List<Figure> figures = new ArrayList<>();
        Taken taken = new Taken(page, drafts);
        Milestones milestones = new Milestones(page, context, themes, home.theme(), attribution);
        events.stream().filter(taken::free).map(milestones::figure).forEach(figures::add);
        Proofs proofs = new Proofs(page);
        for (Draft draft : drafts) {
            figures.add(new Finish(page, proofs, speaker, draft).figure());
        }
        figures.sort(Comparator.comparing(figure -> figure.provenance().span()));
        return figures;
    }

    private Draft draft(List<Find> finds, int i) {
        Find find = finds.get(i);
        Draft draft = new Draft(find);
        Draft last = drafts.isEmpty() ? null : drafts.getLast();
        if (draft.unit.equals("%")
                && last != null
                && last.unit.startsWith("% of")
                && last.sentence().equals(draft.sentence())
                && !growth(draft)) {
            draft.unit = last.unit;
        }
        if (draft.unit.equals("kr")) {
            draft.unit = speaker.crown(page);
        }
        if (draft.unit.equals("$")) {
            Attribution.Party label = attribution.label(draft.block());
            String own = label == null ? dollar : "USD";
            boolean twice = last != null
                    && last.unit.equals(own)
                    && find.from() - last.find().to() <= BRACKET
                    && converted(page, find.from());
            draft.unit = twice ? "USD" : own;
        }
        Find previous =
                i > 0 && finds.get(i - 1).scene().sentence().equals(find.scene().sentence()) ? finds.get(i - 1) : null;
        Find next = i + 1 < finds.size()
                        && finds.get(i + 1)
                                .scene()
                                .sentence()
                                .equals(find.scene().sentence())
                ? finds.get(i + 1)
                : null;
        int previousTo = previous == null ? find.scene().from() : previous.to();
        int nextFrom = next == null ? find.scene().to() : next.from();
        draft.perYear = Repeats.perYear(find, nextFrom, previousTo);
        var when = Timing.own(find, previous, next);
        if (when != null) {
            draft.dated(when);
        }
        Decision<Status> status = Statuses.own(find, nextFrom, when);
        boolean told = find.rule().measure() == Measure.MONEY && status != null && status.from() >= find.to();
        if (Changes.base(find, next) && !told) {
            boolean aim = Clauses.aim(page, find.from() - 1, find.scene().from());
            draft.status = Decision.by(aim ? Status.TARGET : Status.OBSERVATION, find.from() - 1, find.from());
        } else if (status != null) {
            draft.status = Decision.by(
                    Statuses.fitting(
                            java.util.Objects.requireNonNull(status.value()),
                            find.rule().measure()),
                    status.from(),
                    status.to());
        }
        if (draft.status.value() == null && find.rule().measure() == Measure.MONEY) {
            Elsewhere.headed(context, draft, last);
        }
        draft.previousTo = previousTo;
        draft.nextFrom = bound(finds, i);
        draft.theme = themes.of(draft);
        if (sold(draft)) {
            draft.status = Decision.by(Status.OBSERVATION, draft.status.from(), draft.status.to());
        }
        own(draft, nextFrom);
        return draft;
    }

    /** 'a 17 per cent increase' after '2 per cent of GDP' is no share. */
    private boolean growth(Draft draft) {
        int next = draft.find().to();
        return next < draft.sentence().to() && GROWTH.contains(page.lower(next));
    }

    /** 'shipped 2 million tonnes of gas': fuel that is delivered is sold, unless it is said to be help. */
    private static boolean sold(Draft draft) {
        Measure measure = draft.find().rule().measure();
        boolean goods = measure == Measure.MASS || measure == Measure.ENERGY;
        boolean traded = draft.theme.value() == Theme.ENERGY || draft.theme.value() == Theme.TRADE;
        return goods && traded && draft.status.value() == Status.DISBURSEMENT;
    }

    private void own(Draft draft, int nextFrom) {
        Find find = draft.find();
        boolean length = find.rule().measure() == Measure.LENGTH || find.rule().measure() == Measure.DURATION;
        var provider = length
                ? null
                : attribution.provider(
                        draft.sentence(),
                        find.from(),
                        find.to(),
                        find.rule().measure() == Measure.RANK ? find.to() : nextFrom);
        if (provider != null) {
            draft.provider = provider.decision();
            draft.providers = provider.candidates();
            draft.providerSettled = provider.settled();
        }
    }

    /** Up to where a recipient may be named: the next amount of money in the sentence; other numbers are what it is for. */
    private static int bound(List<Find> finds, int i) {
        Find find = finds.get(i);
        int sentence = find.scene().sentence().index();
        for (int next = i + 1;
                next < finds.size() && finds.get(next).scene().sentence().index() == sentence;
                next++) {
            boolean converted = converted(find.scene().page(), finds.get(next).from());
            if (finds.get(next).rule().measure() == Measure.MONEY && !converted) {
                return finds.get(next).from();
            }
        }
        return find.scene().to();
    }

    /** '£5 million (about $6 million)': the same sum once more. */
    private static boolean converted(Page page, int from) {
        for (int at = from - 1; at >= 0 && at > from - 4; at--) {
            if (page.is(at, '(') || page.is(at, '[')) {
                return true;
            }
        }
        return false;
    }
}
