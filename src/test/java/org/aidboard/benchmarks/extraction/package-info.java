/** How fast documents are read, measured with JMH. */
@NullMarked
package org.aidboard.benchmarks.extraction;

import org.jspecify.annotations.NullMarked;
