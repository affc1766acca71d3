/** Bytes into a document: title, publisher, date, plain text, sentences and exact spans. Knows no Spring, JPA or Vaadin. */
@NullMarked
package org.aidboard.text;

import org.jspecify.annotations.NullMarked;
