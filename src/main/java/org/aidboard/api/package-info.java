/** REST over metrics and export. */
@NullMarked
package org.aidboard.api;

import org.jspecify.annotations.NullMarked;
