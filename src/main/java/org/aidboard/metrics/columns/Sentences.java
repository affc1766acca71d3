package org.aidboard.metrics.columns;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.aidboard.figures.Provenance;
import org.aidboard.text.Span;
import org.jspecify.annotations.Nullable;

/** Sentences, kept once however many figures stand in them. One thread writes; a cut may be read by any. */
public final class Sentences {

    private record Place(Span span, String words) {}

    private final Map<Place, Integer> ofThisDocument = new HashMap<>();
    private byte[] @Nullable [] words = new byte[64][];
    private final Ints starts = new Ints();
    private final Ints ends = new Ints();

    void nextDocument() {
        ofThisDocument.clear();
    }

    int add(Provenance provenance) {
        Place place = new Place(provenance.sentenceSpan(), provenance.sentence());
        return ofThisDocument.computeIfAbsent(place, this::append);
    }

    private int append(Place place) {
        int number = starts.size();
        if (number == words.length) {
            words = Arrays.copyOf(words, number + (number >> 1));
        }
        words[number] = place.words().getBytes(StandardCharsets.UTF_8);
        starts.add(place.span().start());
        ends.add(place.span().end());
        return number;
    }

    Cut cut() {
        return new Cut(words, starts.cut(), ends.cut(), starts.size());
    }

    /** The sentences of one moment. */
    public static final class Cut {

        private final byte[] @Nullable [] words;
        private final Ints.Cut starts;
        private final Ints.Cut ends;
        private final int size;

        private Cut(byte[] @Nullable [] words, Ints.Cut starts, Ints.Cut ends, int size) {
            this.words = words;
            this.starts = starts;
            this.ends = ends;
            this.size = size;
        }

        public int size() {
            return size;
        }

        /** The words of a sentence. */
        public String get(int number) {
            return new String(Objects.requireNonNull(words[number]), StandardCharsets.UTF_8);
        }

        Span span(int number) {
            return new Span(starts.get(number), ends.get(number));
        }
    }
}
