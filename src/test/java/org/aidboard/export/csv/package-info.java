@NullMarked
package org.aidboard.export.csv;

import org.jspecify.annotations.NullMarked;
