@NullMarked
package org.aidboard.metrics.comparing;

import org.jspecify.annotations.NullMarked;
