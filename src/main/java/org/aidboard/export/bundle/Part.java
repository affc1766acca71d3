package org.aidboard.export.bundle;

import org.aidboard.export.tables.Table;

/**
 * A table as it went into the bundle.
 *
 * @param table its columns
 * @param title what it is, for a person
 * @param bytes how long the file is
 * @param sha256 of its bytes, in small hexadecimal digits
 */
record Part(Table<?> table, String title, long bytes, String sha256) {

    String path() {
        return table.name() + ".csv";
    }
}
