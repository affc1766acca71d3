/** The application shell: starts Spring Boot and holds what belongs to the whole page. */
@NullMarked
package org.aidboard;

import org.jspecify.annotations.NullMarked;
