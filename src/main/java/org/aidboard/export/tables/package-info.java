/** What stands in which column of the files, and as what kind of value. */
@NullMarked
package org.aidboard.export.tables;

import org.jspecify.annotations.NullMarked;
