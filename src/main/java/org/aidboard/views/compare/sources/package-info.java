/** The documents and sentences behind a selection. */
@NullMarked
package org.aidboard.views.compare.sources;

import org.jspecify.annotations.NullMarked;
