/** How long answers take over a million invented figures. */
@NullMarked
package org.aidboard.benchmarks;

import org.jspecify.annotations.NullMarked;
