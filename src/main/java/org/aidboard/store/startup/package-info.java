/** Where the database is, and clear words when it cannot be used. */
@NullMarked
package org.aidboard.store.startup;

import org.jspecify.annotations.NullMarked;
