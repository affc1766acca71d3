package org.aidboard.figures.meaning.party;

import java.util.Set;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.figures.meaning.draft.Draft;
import org.aidboard.figures.reading.Cues;
import org.aidboard.figures.reading.Page;
import org.aidboard.lexicon.Sense;

/** Whether a figure is of a kind that somebody gives to somebody: help and those it reaches, not what befalls or is earned. */
public final class Gifts {

    private static final Set<String> EARNED = Set.of(
            "capita", "person", "income", "gdp", "gni", "product", "turnover", "revenue", "profit", "debt", "price");

    /** Nouns for the act of giving, and how far before those whom it reaches they may stand. */
    private static final Set<String> PROVISION =
            Set.of("provision", "delivery", "distribution", "supply", "supplies", "access", "construction", "services");

    private static final int REACH = 14;
    private static final int OPENING = 3;

    private static final Set<String> SUFFERING = Set.of(
            "need",
            "require",
            "live",
            "face",
            "suffer",
            "die",
            "lack",
            "flee",
            "starve",
            "remain",
            "lose",
            "displace",
            "kill",
            "injure",
            "affect");

    private final Page page;
    private final Draft draft;
    /** Whether the document tells of one giver. */
    private final boolean one;

    public Gifts(Page page, Draft draft, boolean one) {
        this.page = page;
        this.draft = draft;
        this.one = one;
    }

    /** '8 million people will need': what befalls people nobody gives. */
    boolean suffered() {
        boolean share = draft.find().rule().measure() == Measure.PERCENT && draft.theme.value() == Theme.PEOPLE;
        if (share && !draft.given()) {
            return true;
        }
        if (draft.find().rule().measure() != Measure.COUNT || draft.theme.value() != Theme.PEOPLE) {
            return false;
        }
        if (reached()) {
            return false;
        }
        if (new Subjects(page, draft).act()) {
            return true;
        }
        int last = Math.min(draft.sentence().to(), draft.find().to() + 5);
        for (int at = draft.find().to(); at < last; at++) {
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            boolean relative = page.is(at, "who") || page.is(at, ',');
            if (relative || (verb != null && !SUFFERING.contains(verb.base()))) {
                return false;
            }
            if (verb != null) {
                return verb.form() != Sense.Verb.Form.ING || draft.status.value() == Status.OBSERVATION;
            }
        }
        return false;
    }

    /** 'requires $3 billion', 'worth', 'damage of': money that nobody gives. */
    public boolean wanted() {
        if (income()) {
            return true;
        }
        int next = draft.find().to();
        if (next < draft.sentence().to() && (page.is(next, "needed") || page.is(next, "required"))) {
            return true;
        }
        for (int at = draft.sentence().from(); at < draft.find().from(); at++) {
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            if (verb != null
                    && Set.of("require", "need", "raise", "lose", "cost").contains(verb.base())) {
                return true;
            }
        }
        return false;
    }

    /** 'income is $141 per person', 'gross domestic product of': what a country earns is no gift. */
    public boolean income() {
        int first = Math.max(draft.sentence().from(), draft.find().from() - 12);
        int last = Math.min(draft.sentence().to(), draft.find().to() + 3);
        for (int at = first; at < last; at++) {
            if (EARNED.contains(page.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** 'provision of food to 300 people': whom help goes to, also without a verb. */
    boolean reached() {
        int at = draft.qualifier.from() - 1;
        int first = draft.sentence().from();
        boolean led = at > first && (page.is(at, "to") || page.is(at, "for"));
        if (!led || draft.theme.value() != Theme.PEOPLE || draft.find().rule().measure() != Measure.COUNT) {
            return false;
        }
        for (int word = at - 1; word >= first && word > at - REACH; word--) {
            if (PROVISION.contains(page.lower(word)) || Cues.of(page, word, Sense.Cue.Kind.GIFT) != null) {
                return true;
            }
        }
        return false;
    }

    /** '5,000 blankets' among relief supplies: things of help are given, whatever the verb. */
    private boolean supplies() {
        return draft.find().rule().measure() == Measure.COUNT
                && draft.theme.value() == Theme.AID
                && !Unnamed.actor(draft.unit);
    }

    /** 'Training 300 nurses', 'The sending of 40 engineers': a line that opens with what is done tells of help. */
    private boolean deed() {
        if (draft.find().rule().measure() != Measure.COUNT) {
            return false;
        }
        int last = Math.min(draft.find().from(), draft.sentence().from() + OPENING);
        for (int at = draft.sentence().from(); at < last; at++) {
            Sense.Verb verb = page.sense(at, Sense.Verb.class);
            if (verb != null) {
                return verb.form() == Sense.Verb.Form.ING
                        && verb.kind() == Sense.Verb.Kind.GIVE
                        && !verb.base().equals("host");
            }
        }
        return false;
    }

    /** Given or to be given; money for help is, whatever its verb says. */
    boolean gift() {
        boolean help =
                helps() && draft.find().rule().measure() == Measure.MONEY && (draft.theme.value() == Theme.AID || one);
        return draft.given() || supplies() || deed() || reached() || (help && !wanted());
    }

    /** Help has a recipient, also where it is not said again. */
    boolean helps() {
        Measure measure = draft.find().rule().measure();
        return switch (draft.theme.value()) {
            case AID, PEOPLE, RECONSTRUCTION -> true;
            case DEFENCE -> measure == Measure.COUNT || measure == Measure.MONEY;
            case OTHER, ENERGY -> measure == Measure.MONEY || (measure == Measure.COUNT && draft.given());
            case null, default -> false;
        };
    }

    /** People in need, prices, sizes: nobody gives them. */
    boolean statistic() {
        if (reached()) {
            return false;
        }
        return switch (draft.find().rule().measure()) {
            case MONEY, PERCENT, RANK, POWER, ENERGY, MASS, AREA -> false;
            case COUNT -> !draft.given() && !supplies() && !deed();
            case LENGTH, DURATION, MILESTONE -> true;
        };
    }

    /** 'Poland imports 3 TWh from Germany': goods that one side has from the other. */
    boolean bought() {
        Measure measure = draft.find().rule().measure();
        return draft.provider.from() >= 0 && (measure == Measure.MASS || measure == Measure.ENERGY);
    }
}
