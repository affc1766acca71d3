package org.aidboard.export;

import java.time.Instant;

/**
 * Where and when a file is made.
 *
 * @param site the address at which the application stands, with a slash at its end
 * @param made when
 */
public record Origin(String site, Instant made) {}
