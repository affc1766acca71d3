@NullMarked
package org.aidboard.metrics.search;

import org.jspecify.annotations.NullMarked;
