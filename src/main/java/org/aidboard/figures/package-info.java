/** Rules that turn sentences into figures with provenance: fast, pure, usable as a library of its own. */
@NullMarked
package org.aidboard.figures;

import org.jspecify.annotations.NullMarked;
