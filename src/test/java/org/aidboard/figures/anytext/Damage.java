package org.aidboard.figures.anytext;

import java.util.List;
import java.util.Random;

/** A real text with faults: characters lost, doubled, moved and replaced, as by a bad copy. */
final class Damage {

    private static final String MARKS = "0123456789,. -–%$€£\n\r\t\u00A0\u2009\u202E\uD83C\uDF0D'’|:;()";

    private final Random random;

    Damage(Random random) {
        this.random = random;
    }

    /** A piece of one of the texts with a number of faults. */
    String of(List<String> texts) {
        String text = texts.get(random.nextInt(texts.size()));
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(3000));
        StringBuilder piece = new StringBuilder(text.substring(from, to));
        for (int faults = random.nextInt(30); faults > 0 && !piece.isEmpty(); faults--) {
            fault(piece);
        }
        return piece.toString();
    }

    private void fault(StringBuilder piece) {
        int at = random.nextInt(piece.length());
        int end = Math.min(piece.length(), at + 1 + random.nextInt(12));
        switch (random.nextInt(5)) {
            case 0 -> piece.delete(at, end);
            case 1 -> piece.insert(at, piece.substring(at, end));
            case 2 -> piece.insert(random.nextInt(piece.length()), piece.substring(at, end));
            case 3 -> piece.setCharAt(at, MARKS.charAt(random.nextInt(MARKS.length())));
            default -> piece.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
        }
    }
}
