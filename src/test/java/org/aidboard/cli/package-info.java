@NullMarked
package org.aidboard.cli;

import org.jspecify.annotations.NullMarked;
