/** What a reader chooses with on the comparison: years, terms, parties, and the ways to show them. */
@NullMarked
package org.aidboard.views.compare.controls;

import org.jspecify.annotations.NullMarked;
