@NullMarked
package org.aidboard.text.page;

import org.jspecify.annotations.NullMarked;
