@NullMarked
package org.aidboard.views.wording;

import org.jspecify.annotations.NullMarked;
