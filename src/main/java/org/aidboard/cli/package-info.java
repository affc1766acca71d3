/** Commands without the web server. */
@NullMarked
package org.aidboard.cli;

import org.jspecify.annotations.NullMarked;
