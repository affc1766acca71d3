@NullMarked
package org.aidboard.metrics.money;

import org.jspecify.annotations.NullMarked;
