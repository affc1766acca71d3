package org.aidboard.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Words as often and as seldom as in a language: the first is in every other sentence, most are hardly ever met. */
final class InventedWords {

    private static final String[] SYLLABLES = {
        "ai", "do", "ré", "lith", "kra", "ne", "mil", "lion", "ta", "ges", "ö", "пра", "so", "ver", "un", "zhé", "E",
        "Q",
    };
    private static final List<String> ENDS = List.of(".", "!", "…", " 𝔘.", "”.");

    private final Random random;
    private final List<String> words = new ArrayList<>();

    InventedWords(Random random, int count) {
        this.random = random;
        for (int i = 0; i < count; i++) {
            StringBuilder word = new StringBuilder();
            for (int left = 1 + random.nextInt(4); left > 0; left--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.add(random.nextInt(12) == 0 ? word + "’s" : word.toString());
        }
    }

    String one() {
        return words.get((int) (Math.pow(words.size() + 1.0, random.nextDouble()) - 1));
    }

    String sentence(int length) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            sentence.append(i == 0 ? "" : random.nextInt(9) == 0 ? ", " : random.nextInt(30) == 0 ? "\u00a0" : " ");
            sentence.append(random.nextInt(10) == 0 ? Integer.toString(random.nextInt(5000)) : one());
        }
        return sentence.append(ENDS.get(random.nextInt(ENDS.size()))).toString();
    }
}
