@NullMarked
package org.aidboard.views.compare.state;

import org.jspecify.annotations.NullMarked;
