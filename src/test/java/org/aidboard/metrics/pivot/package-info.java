@NullMarked
package org.aidboard.metrics.pivot;

import org.jspecify.annotations.NullMarked;
