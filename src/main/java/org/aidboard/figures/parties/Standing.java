package org.aidboard.figures.parties;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidboard.figures.reading.Page;
import org.aidboard.text.tokens.Sentence;
import org.jspecify.annotations.Nullable;

/** How often each party of a document stands as one who gives and as one who receives; its first lines weigh more. */
final class Standing {

    private static final int MOST_SENTENCES = 3000;
    private static final int PUBLISHER = 6;
    private static final int RATIO = 170;
    /** So many labels with names of parties make a roll of them. */
    private static final int ROLL = 4;
    /** So many times 'we' and 'our' make a document that speaks for somebody. */
    private static final int WE = 3;
    /** All regions together: whoever helps a region helps no single country. */
    static final String REGION = "-";
    /** Whoever is helped through these is helped somewhere. */
    private static final Set<String> NO_COUNTRIES = Set.of("EU", "UN", "NATO", "WB", "IMF", "G7", "G20");

    final Map<String, Integer> gives = new HashMap<>();
    final Map<String, Integer> gets = new HashMap<>();
    /** How often ministries, forces and agencies of a country are named in any role. */
    final Map<String, Integer> offices = new HashMap<>();

    /** How often each party is named at all. */
    final Map<String, Integer> named = new HashMap<>();

    /** What each party gives in lines that its own name labels: a roll of many tells of no single giver. */
    final Map<String, Integer> labelled = new HashMap<>();

    /** Who is named in the first line. */
    final Set<String> title = new HashSet<>();

    int firstPerson;

    /** Reads a document once. */
    static Standing of(Page page, @Nullable String publisher) {
        Standing standing = new Standing();
        StandingReader reader = new StandingReader(page, standing);
        List<Sentence> sentences = page.layout().sentences();
        sentences.subList(0, Math.min(sentences.size(), MOST_SENTENCES)).forEach(reader::read);
        if (standing.labelled.size() < ROLL) {
            standing.labelled.forEach((code, often) -> standing.gives.merge(code, often, Integer::sum));
        }
        String home = publisher != null ? publisher : Home.of(page);
        if (home != null) {
            standing.gives.merge(home, PUBLISHER, Integer::sum);
        }
        return standing;
    }

    /** The one party that the document tells of as giving, or null where none stands out. */
    @Nullable
    String giver() {
        Map<String, Integer> more = new HashMap<>();
        gives.forEach((code, often) -> {
            boolean acts = often * 3 >= gets(code) * 2 && offices.getOrDefault(code, 0) >= WE;
            if (often > gets(code) || acts) {
                more.put(code, often);
            }
        });
        String clear = standout(more, 3, RATIO);
        boolean speaks = firstPerson >= WE
                || offices.values().stream().mapToInt(Integer::intValue).sum() >= WE;
        String home = clear == null && speaks ? home() : null;
        String acts = clear != null ? clear : home != null ? home : only(more);
        boolean nobody = gives.values().stream().allMatch(often -> often == 0);
        return acts == null && nobody && firstPerson >= WE ? speaksUnnamed() : acts;
    }

    /** Who says 'we': the country whose offices are named and whose gifts are told, rather than what it gets. */
    private @Nullable String home() {
        Map<String, Integer> more = new HashMap<>(gives);
        offices.forEach((code, often) -> more.merge(code, often, Integer::sum));
        more.replaceAll((code, often) -> often - gets(code) / 3);
        return standout(more, 2, 120);
    }

    /** 'the Government's budget' of a document that never says which: the country that it names most and that nobody helps. */
    private @Nullable String speaksUnnamed() {
        Map<String, Integer> open = new HashMap<>(named);
        open.keySet().removeIf(code -> gets(code) > 0);
        return standout(open, 2, RATIO);
    }

    /** The only party that acts at all. */
    private static @Nullable String only(Map<String, Integer> more) {
        return more.size() == 1 ? more.keySet().iterator().next() : null;
    }

    /** The one party that the document tells of as receiving, or null where none stands out. */
    @Nullable
    String receiver(@Nullable String giver) {
        Map<String, Integer> more = new HashMap<>();
        gets.forEach((code, often) -> {
            if (!code.equals(giver) && often > gives(code)) {
                more.put(code, often);
            }
        });
        String best = standout(more, 3, 200);
        int all = more.values().stream().mapToInt(Integer::intValue).sum();
        boolean most = best != null && more.getOrDefault(best, 0) * 2 > all;
        String receiver = !most || REGION.equals(best) ? partner(giver) : best;
        return receiver == null || NO_COUNTRIES.contains(receiver) ? null : receiver;
    }

    /** 'The Norway-Malawi Partnership': a document whose first line names two tells of what one gives to the other. */
    private @Nullable String partner(@Nullable String giver) {
        if (giver == null || title.size() != 2 || !title.contains(giver)) {
            return null;
        }
        String other =
                title.stream().filter(code -> !code.equals(giver)).findFirst().orElseThrow();
        return gets(other) > 0 && gets(other) > gets(giver) ? other : null;
    }

    int gives(String code) {
        return gives.getOrDefault(code, 0);
    }

    int gets(String code) {
        return gets.getOrDefault(code, 0);
    }

    static @Nullable String standout(Map<String, Integer> tally, int least, int percentOfSecond) {
        String best = null;
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> entry : tally.entrySet()) {
            if (entry.getValue() > most) {
                second = most;
                most = entry.getValue();
                best = entry.getKey();
            } else if (entry.getValue() > second) {
                second = entry.getValue();
            }
        }
        return most >= least && most * 100 >= second * percentOfSecond ? best : null;
    }
}
