/** What kind of statement a number is: {@code Statuses} is the door. */
@NullMarked
package org.aidboard.figures.meaning.status;

import org.jspecify.annotations.NullMarked;
