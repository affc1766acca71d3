/** Vaadin routes, charts, tables and downloads. */
@NullMarked
package org.aidboard.views;

import org.jspecify.annotations.NullMarked;
