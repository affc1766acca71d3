package org.aidboard.views.compare.cards;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Quantity;
import org.aidboard.metrics.Fact;
import org.aidboard.metrics.pivot.Aim;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.Amounts;
import org.aidboard.views.wording.Captions;
import org.aidboard.views.wording.facts.Said;

/** Targets and how far they are, in words. */
final class AimWords {

    private AimWords() {}

    /** So many parties are named at one point. */
    private static final int NAMED = 3;

    /** Beside the marker: '0.25 % promised, no delivery stated'; of several at one point, who promised it. */
    static String beside(List<Aim> together, Measure measure) {
        Aim first = together.getFirst();
        String promised = Texts.say("compare.targets.promised", "amount", Said.brief(first.target()));
        String parties = parties(together);
        return (together.size() == 1 ? promised + ", " + distance(first, measure) : promised)
                + (parties.isEmpty() ? "" : "\n" + parties);
    }

    private static String parties(List<Aim> together) {
        List<String> names = together.stream()
                .map(aim -> Captions.parties(aim.target().figure()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        String named = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED ? named : named + ", " + Texts.say("parts.more", "count", names.size() - NAMED);
    }

    /** 'no delivery stated', '€20 million short', 'reached'. */
    static String distance(Aim aim, Measure measure) {
        if (aim.reached() == null) {
            return nothing(aim);
        }
        return aim.distance()
                .map(distance -> distance.signum() <= 0
                        ? Texts.say("compare.targets.reached")
                        : Texts.say("compare.targets.short", "amount", amount(distance, aim, measure)))
                .orElseGet(() -> Texts.say("compare.targets.unclear"));
    }

    /** 'no delivery stated', or that the reader's own choice hides it. */
    private static String nothing(Aim aim) {
        Fact beyond = aim.beyond();
        if (beyond != null) {
            return Texts.say(
                    "compare.targets.beyond",
                    "amount",
                    Said.brief(beyond),
                    "year",
                    Captions.year(beyond.figure().period()));
        }
        return Texts.say(aim.known() ? "compare.targets.none" : "compare.targets.none.here");
    }

    /** All of it as one sentence. */
    static String sentence(Aim aim, Measure measure) {
        return Texts.say(
                "compare.targets.sentence",
                "parties",
                Captions.parties(aim.target().figure()),
                "target",
                Said.of(aim.target()),
                "year",
                Captions.year(aim.target().figure().period()),
                "distance",
                distance(aim, measure));
    }

    private static String amount(BigDecimal distance, Aim aim, Measure measure) {
        Quantity target = aim.target().quantity();
        return measure == Measure.PERCENT
                ? Texts.say("compare.points", "number", distance)
                : Amounts.said(new Quantity(distance, null, target == null ? "" : target.unit()), measure);
    }
}
