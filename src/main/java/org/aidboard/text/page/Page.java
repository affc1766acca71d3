package org.aidboard.text.page;

import org.aidboard.text.About;

/** What a page says of itself. */
public final class Page {

    private Page() {}

    /** Reads the words that pages are read by, so that a fault in them shows at the start and not at the first page. */
    public static void prepare() {
        PageWords.ENGLISH.all(PageWords.Kind.LABEL);
    }

    /**
     * Title, publisher, date and address as far as the text states them; what it does not state is null.
     *
     * @param name of the file, which stands in for the title of a text without words
     * @param chars the text
     */
    public static About about(String name, String chars) {
        var lines = PageLines.of(chars.strip());
        String title = Title.of(lines.head());
        String address = Address.of(lines);
        String publisher = Publisher.of(lines);
        return new About(
                title.isEmpty() ? name : title,
                title.equals(publisher) ? null : publisher,
                PublicationDate.of(lines, address),
                address);
    }
}
