package org.aidboard.views.live;

/** A place that can take in what was committed while a reader is there. Asked by one thread at a time, the page locked. */
public interface LivePlace {

    /** Whether the figures now say something else than what is shown. Cheap: it is asked at each commit, whatever changed. */
    boolean isStale();

    /** Shows the same choice over the figures as they are now; what looks the same stays as it is. */
    void refresh();
}
