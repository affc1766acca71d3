@NullMarked
package org.aidboard.views.embed;

import org.jspecify.annotations.NullMarked;
