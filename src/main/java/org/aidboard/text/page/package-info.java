/** What a page says of itself: title, publisher, date and address, told apart from menus, notices and letterheads. */
@NullMarked
package org.aidboard.text.page;

import org.jspecify.annotations.NullMarked;
