/** Tables with their description in one file, after the Data Package standard. */
@NullMarked
package org.aidboard.export.bundle;

import org.jspecify.annotations.NullMarked;
