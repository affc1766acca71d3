/** The list of those who give and those who receive, to choose from. */
@NullMarked
package org.aidboard.views.compare.parties;

import org.jspecify.annotations.NullMarked;
