package org.aidboard.export;

import java.util.Locale;

/** A form in which figures can be taken along. */
public enum Format {
    CSV("text/csv;charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("application/json"),
    /** Tables with their description: a Data Package. */
    ZIP("application/zip");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** What a browser is told it is. */
    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
