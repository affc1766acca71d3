package org.aidboard.export.bundle;

import org.jspecify.annotations.Nullable;

/** Addresses that may be offered to be followed. */
final class Web {

    private Web() {}

    static boolean leadsTo(@Nullable String address) {
        return address != null && address.matches("(?i)https?://[^\\s<>\"]+");
    }
}
