@NullMarked
package org.aidboard.store;

import org.jspecify.annotations.NullMarked;
