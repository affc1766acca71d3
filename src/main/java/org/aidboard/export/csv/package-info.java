/** Tables as lines of text, and what describes them. */
@NullMarked
package org.aidboard.export.csv;

import org.jspecify.annotations.NullMarked;
