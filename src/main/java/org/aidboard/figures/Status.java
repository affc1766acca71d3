package org.aidboard.figures;

/** What kind of statement a figure is. Figures of different statuses are never added together; the terms are those of IATI transaction types where they exist. */
public enum Status {
    /** An aim with a horizon. */
    TARGET,
    /** Announced or planned. */
    PLEDGE,
    /** Signed or agreed. */
    COMMITMENT,
    /** Earmarked for a named package. */
    ALLOCATION,
    /** Given, delivered, spent. */
    DISBURSEMENT,
    /** True now or then, and no money given. */
    OBSERVATION
}
