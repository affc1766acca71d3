/** Figures and charts taken along: one dialog for all places. */
@NullMarked
package org.aidboard.views.downloads;

import org.jspecify.annotations.NullMarked;
