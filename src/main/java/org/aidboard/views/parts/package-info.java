/** What the pages are made of: cards, marks, tables and links to downloads. */
@NullMarked
package org.aidboard.views.parts;

import org.jspecify.annotations.NullMarked;
