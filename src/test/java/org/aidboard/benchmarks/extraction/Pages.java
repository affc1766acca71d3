package org.aidboard.benchmarks.extraction;

import java.util.List;
import java.util.Random;

/** Pages as ministries publish them, made up to any length: about one figure in 500 characters, as in real ones. */
final class Pages {

    private static final List<String> COUNTRIES = List.of(
            "Norway",
            "Sweden",
            "Denmark",
            "Germany",
            "Japan",
            "Canada",
            "Australia",
            "Kenya",
            "Malawi",
            "Nepal",
            "Ukraine",
            "Moldova",
            "Mali",
            "Ghana",
            "the United Kingdom",
            "the European Union",
            "the United States");
    private static final List<String> TOPICS = List.of(
            "schools",
            "clean water",
            "health clinics",
            "rural roads",
            "election monitoring",
            "food aid",
            "solar power",
            "the rule of law",
            "fisheries",
            "refugees",
            "teacher training",
            "digital services");
    private static final List<String> TELLING = List.of(
            "{0} and {1} have worked together on {2} for a long time, and both sides spoke of what could be done better.",
            "The minister thanked the people of {1} for their hospitality and said that the talks had been open and useful.",
            "Officials from {0} met partners in the capital to discuss {2}, trade and the situation of families who had fled.",
            "“We will stand by {1} for as long as it takes,” the prime minister told reporters after the meeting.",
            "The programme helps local authorities to plan {2} with the communities that depend on it.",
            "Observers noted that progress had been uneven, and that much depended on the coming rains.",
            "A joint committee will meet again in the autumn to look at how {2} can be paid for.",
            "Women’s organisations asked that {2} be given more weight in the next strategy.",
            "The agreement also covers the exchange of information between the customs services of the two sides.");
    private static final List<String> STATING = List.of(
            "In {y}, {0} gave {1} nearly €{n} million for {2}, of which €{m} million went to the northern provinces.",
            "{0} will provide USD {n}.{d} million to {1} by {y} to support {2}.",
            "About {n},000 people in {1} have been reached with {2} since {y}.",
            "{0} aims to spend 0.{m}% of its GDP on development cooperation every year until {y}.",
            "The {n}-kilometre line between {0} and {1} was opened in {y}.",
            "Renewables made up {m} per cent of electricity in {1}, up from {d} per cent in {y}.",
            "Together the partners have signed {d} agreements on {2} and trained between {m} and {n} officials a year.",
            "£{n}m has been allocated to {2} in {1} over the next three years.");

    private final Random random = new Random(7);
    private final StringBuilder text = new StringBuilder();

    private Pages() {}

    /** A text of so many characters. */
    static String of(int length) {
        Pages pages = new Pages();
        while (pages.text.length() < length) {
            pages.section();
        }
        return pages.text.substring(0, length);
    }

    private void section() {
        text.append(one(COUNTRIES)).append(" and ").append(one(TOPICS)).append("\n\n");
        for (int paragraph = 0; paragraph < 3; paragraph++) {
            for (int sentence = 0; sentence < 5; sentence++) {
                sentence(random.nextInt(10) < 3 ? STATING : TELLING).append(' ');
            }
            text.append("\n\n");
        }
        text.append("The support includes:\n");
        for (int item = 0; item < 3; item++) {
            text.append("- ");
            sentence(item == 0 ? STATING : TELLING).append('\n');
        }
        text.append('\n');
    }

    private StringBuilder sentence(List<String> patterns) {
        return text.append(one(patterns)
                .replace("{0}", one(COUNTRIES))
                .replace("{1}", one(COUNTRIES))
                .replace("{2}", one(TOPICS))
                .replace("{y}", String.valueOf(2005 + random.nextInt(30)))
                .replace("{n}", String.valueOf(100 + random.nextInt(400)))
                .replace("{m}", String.valueOf(20 + random.nextInt(70)))
                .replace("{d}", String.valueOf(1 + random.nextInt(9))));
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
