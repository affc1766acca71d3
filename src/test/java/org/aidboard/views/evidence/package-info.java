@NullMarked
package org.aidboard.views.evidence;

import org.jspecify.annotations.NullMarked;
