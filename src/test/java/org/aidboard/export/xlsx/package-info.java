@NullMarked
package org.aidboard.export.xlsx;

import org.jspecify.annotations.NullMarked;
