@NullMarked
package org.aidboard.export.bundle;

import org.jspecify.annotations.NullMarked;
