@NullMarked
package org.aidboard.intake;

import org.jspecify.annotations.NullMarked;
