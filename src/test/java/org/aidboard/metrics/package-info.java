@NullMarked
package org.aidboard.metrics;

import org.jspecify.annotations.NullMarked;
