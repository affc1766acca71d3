@NullMarked
package org.aidboard.evaluation;

import org.jspecify.annotations.NullMarked;
