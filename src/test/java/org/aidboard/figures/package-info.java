@NullMarked
package org.aidboard.figures;

import org.jspecify.annotations.NullMarked;
