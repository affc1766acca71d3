/** A file or a folder is read, extracted and stored: safe to repeat, safe to interrupt. */
@NullMarked
package org.aidboard.intake;

import org.jspecify.annotations.NullMarked;
