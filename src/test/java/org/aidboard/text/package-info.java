@NullMarked
package org.aidboard.text;

import org.jspecify.annotations.NullMarked;
