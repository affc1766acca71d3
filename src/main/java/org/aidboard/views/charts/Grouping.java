package org.aidboard.views.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Status;
import org.aidboard.metrics.Fact;
import org.aidboard.views.language.Texts;
import org.aidboard.views.wording.Captions;
import org.aidboard.views.wording.Names;

/** How facts are told apart in a chart. */
public enum Grouping {
    /** Each status its colour and marker. */
    STATUS {
        @Override
        public List<Group> groups(List<Fact> facts) {
            Map<Status, List<Fact>> byStatus = new TreeMap<>(Comparator.reverseOrder());
            facts.forEach(fact -> byStatus.computeIfAbsent(fact.figure().status(), status -> new ArrayList<>())
                    .add(fact));
            return byStatus.entrySet().stream()
                    .map(group -> new Group(
                            Names.of(group.getKey()),
                            group.getKey().name().toLowerCase(Locale.ROOT),
                            Looks.color(group.getKey()),
                            Looks.marker(group.getKey()),
                            group.getValue()))
                    .toList();
        }
    },
    /** Each provider and recipient together, in the colour of one of them. */
    PARTIES {
        @Override
        public List<Group> groups(List<Fact> facts) {
            Map<String, List<Fact>> byParties = new LinkedHashMap<>();
            facts.forEach(fact -> byParties
                    .computeIfAbsent(partiesOf(fact.figure()), parties -> new ArrayList<>())
                    .add(fact));
            boolean byRecipient = facts.stream()
                            .map(fact -> Objects.toString(fact.figure().provider()))
                            .distinct()
                            .count()
                    == 1;
            List<Group> groups = new ArrayList<>();
            byParties.forEach((name, members) -> groups.add(new Group(
                    name,
                    "parties",
                    color(members.getFirst().figure(), byRecipient),
                    Looks.marker(groups.size()),
                    members)));
            return groups;
        }
    };

    private static String partiesOf(Figure figure) {
        String parties = Captions.parties(figure);
        return parties.isEmpty() ? Texts.say("compare.parties.unsaid") : parties;
    }

    /** By who gives; where all give together, by who receives. */
    private static int color(Figure figure, boolean byRecipient) {
        boolean recipient = figure.recipient() != null && (byRecipient || figure.provider() == null);
        return Looks.color(recipient ? figure.recipient() : figure.provider());
    }

    /** The facts of each group, groups in the order of their first facts. */
    public abstract List<Group> groups(List<Fact> facts);

    /** Statuses are explained beside the chart, with the marks that they have everywhere; one group needs no legend. */
    public boolean needsLegend(List<Fact> facts) {
        return this == PARTIES && groups(facts).size() > 1;
    }
}
