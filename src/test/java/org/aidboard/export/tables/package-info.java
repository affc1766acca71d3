@NullMarked
package org.aidboard.export.tables;

import org.jspecify.annotations.NullMarked;
