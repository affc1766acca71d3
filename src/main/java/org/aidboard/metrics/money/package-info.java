/** What money of one currency is in another: the reference rates of the European Central Bank, and what to say without one. */
@NullMarked
package org.aidboard.metrics.money;

import org.jspecify.annotations.NullMarked;
