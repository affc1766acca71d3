package org.aidboard.views.compare.state;

/** The three looks at one selection. */
public enum Tab {
    CHART,
    TABLE,
    SOURCES
}
