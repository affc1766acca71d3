@NullMarked
package org.aidboard.export;

import org.jspecify.annotations.NullMarked;
