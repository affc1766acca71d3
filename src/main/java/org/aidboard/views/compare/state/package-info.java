/** What a comparison shows and how, as one value that is the same as its address. */
@NullMarked
package org.aidboard.views.compare.state;

import org.jspecify.annotations.NullMarked;
