/** Figures as JSON. */
@NullMarked
package org.aidboard.export.json;

import org.jspecify.annotations.NullMarked;
