@NullMarked
package org.aidboard.views.compare.cards;

import org.jspecify.annotations.NullMarked;
