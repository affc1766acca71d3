/** How well figures are read: gold readings made by hand against what the rules read, counted. Knows no Spring, JPA or Vaadin. */
@NullMarked
package org.aidboard.evaluation;

import org.jspecify.annotations.NullMarked;
