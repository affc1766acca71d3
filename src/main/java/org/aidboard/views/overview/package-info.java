/** The place that answers at a glance what the documents say. */
@NullMarked
package org.aidboard.views.overview;

import org.jspecify.annotations.NullMarked;
