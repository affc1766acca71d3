/** The place with the documents: their list, and their texts with the figures marked. */
@NullMarked
package org.aidboard.views.documents;

import org.jspecify.annotations.NullMarked;
