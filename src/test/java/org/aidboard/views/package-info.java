@NullMarked
package org.aidboard.views;

import org.jspecify.annotations.NullMarked;
