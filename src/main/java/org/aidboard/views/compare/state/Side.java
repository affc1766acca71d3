package org.aidboard.views.compare.state;

/** Whom the list of parties shows. */
public enum Side {
    PROVIDER,
    RECIPIENT
}
