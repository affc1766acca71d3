@NullMarked
package org.aidboard.views.compare;

import org.jspecify.annotations.NullMarked;
