package org.aidboard.intake;

import java.util.Collections;
import java.util.List;

/**
 * What came of reading a file or a folder.
 *
 * @param added documents that are new in the store
 * @param known documents that the store had already
 * @param refused files that could not be read
 */
public record Reading(int added, int known, int refused) {

    static Reading of(List<Outcome> outcomes) {
        return new Reading(
                Collections.frequency(outcomes, Outcome.ADDED),
                Collections.frequency(outcomes, Outcome.KNOWN),
                Collections.frequency(outcomes, Outcome.REFUSED));
    }
}
