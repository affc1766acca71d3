package org.aidboard.figures.meaning.draft;

import org.jspecify.annotations.Nullable;

/**
 * A value and the words that decided it.
 *
 * @param value what was decided, null where nothing was
 * @param from the first token of the words that decided, -1 where none did
 * @param to one past their last token
 * @param note for a person, where no words decided
 * @param <T> what is decided
 */
public record Decision<T>(@Nullable T value, int from, int to, String note) {

    /** Decided by the words between two tokens. */
    public static <T> Decision<T> by(T value, int from, int to) {
        return new Decision<>(value, from, to, "");
    }

    /** Decided by no words of the text. */
    public static <T> Decision<T> without(@Nullable T value, String note) {
        return new Decision<>(value, -1, -1, note);
    }
}
