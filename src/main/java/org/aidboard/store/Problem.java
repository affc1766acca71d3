package org.aidboard.store;

import java.time.Instant;

/**
 * A file that could not be read, kept until it can be or is gone.
 *
 * @param name the file, as the person knows it
 * @param reason one sentence: what is wrong and what to do
 * @param seen when it was last tried
 */
public record Problem(String name, String reason, Instant seen) {}
