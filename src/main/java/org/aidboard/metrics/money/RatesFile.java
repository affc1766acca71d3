package org.aidboard.metrics.money;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code eurofxref-hist.xml}, the file in which the European Central Bank publishes all its reference rates since
 * 1999: a {@code Cube} for each day, in it a {@code Cube} for each currency.
 */
final class RatesFile {

    /** Rates are kept as whole numbers of this part of one; no rate has more decimals. */
    static final long SCALE = 100_000_000;

    private static final int DECIMALS = 8;

    private final List<Integer> days = new ArrayList<>();
    private final Map<String, Map<Integer, Long>> rates = new HashMap<>();

    private RatesFile() {}

    /**
     * Reads a file of rates.
     *
     * @throws UnreadableRates where it is not such a file
     */
    static ReferenceRates read(InputStream in, String name) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        RatesFile file = new RatesFile();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            try {
                file.read(xml);
            } catch (ArithmeticException | NumberFormatException | DateTimeException bad) {
                throw new UnreadableRates(
                        "%s:%d: %s".formatted(name, xml.getLocation().getLineNumber(), bad.getMessage()), bad);
            }
            return file.table();
        } catch (XMLStreamException | IllegalArgumentException bad) {
            throw new UnreadableRates(name + ": " + bad.getMessage(), bad);
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Cube")) {
                cube(xml.getAttributeValue(null, "time"), xml.getAttributeValue(null, "currency"), xml);
            }
        }
    }

    private void cube(@Nullable String time, @Nullable String currency, XMLStreamReader xml) {
        if (time != null) {
            days.add(Math.toIntExact(LocalDate.parse(time).toEpochDay()));
        } else if (currency != null) {
            long rate = new BigDecimal(String.valueOf(xml.getAttributeValue(null, "rate")))
                    .movePointRight(DECIMALS)
                    .longValueExact();
            if (rate <= 0 || days.isEmpty()) {
                throw new NumberFormatException("no rate of a day: " + currency);
            }
            rates.computeIfAbsent(currency, code -> new HashMap<>()).put(days.getLast(), rate);
        }
    }

    /** The days stand in the file from the newest to the oldest. */
    private ReferenceRates table() {
        int[] sorted = days.stream().mapToInt(day -> day).sorted().distinct().toArray();
        Map<String, long[]> columns = new TreeMap<>();
        rates.forEach((currency, byDay) -> {
            long[] column = new long[sorted.length];
            for (int place = 0; place < sorted.length; place++) {
                column[place] = byDay.getOrDefault(sorted[place], 0L);
            }
            columns.put(currency, column);
        });
        return new ReferenceRates(sorted, columns);
    }
}
