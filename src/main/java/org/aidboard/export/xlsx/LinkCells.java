package org.aidboard.export.xlsx;

import java.util.regex.Pattern;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** First cells that lead into the web. */
final class LinkCells {

    /** Excel repairs away what is beyond: 65,530 links a sheet, 2,079 characters an address. */
    private static final int MOST = 65_000;

    private static final int LONGEST = 2_000;

    /** Nothing but the web: no files, no scripts, no programs. */
    private static final Pattern SAFE = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}\"<>\\\\^`{|}]+");

    private int links;
    private String sheet = "";

    /** Makes a link of a cell that has its text, if that is safe and there is room for one more. */
    void put(Worksheet worksheet, int row, String target) {
        if (!sheet.equals(worksheet.getName())) {
            sheet = worksheet.getName();
            links = 0;
        }
        if (links < MOST && target.length() <= LONGEST && SAFE.matcher(target).matches()) {
            links++;
            String text = String.valueOf(worksheet.value(row, 0));
            worksheet.hyperlink(row, 0, HyperLink.external(target, text));
            worksheet.style(row, 0).fontColor("0B5A8F").underlined().set();
        }
    }
}
