@NullMarked
package org.aidboard.api;

import org.jspecify.annotations.NullMarked;
