package org.aidboard.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.aidboard.figures.Check;
import org.aidboard.figures.Figure;
import org.aidboard.figures.Measure;
import org.aidboard.figures.Period;
import org.aidboard.figures.Provenance;
import org.aidboard.figures.Qualifier;
import org.aidboard.figures.Quantity;
import org.aidboard.figures.Reason;
import org.aidboard.figures.Status;
import org.aidboard.figures.Theme;
import org.aidboard.figures.YearBasis;
import org.aidboard.store.StoredDocument;
import org.aidboard.store.StoredFigure;
import org.aidboard.text.About;
import org.aidboard.text.Span;
import org.aidboard.text.Text;
import org.jspecify.annotations.Nullable;

/** Documents and figures made up from a seed, with everything that real ones have: gaps, ranges, accents, repeats. */
public final class Invented {

    private static final List<String> MONEY = List.of("EUR", "USD", "GBP", "NOK", "JPY", "UAH");
    private static final List<String> THINGS = List.of("agreement", "family", "project", "tent, large", "back\\pack");
    private static final List<String> PLACES =
            List.of("LT", "UA", "EU", "NATO", "DE", "SE", "NO", "DK", "AU", "ML", "AF", "JP", "US", "GB", "FR", "UN");

    private final Random random;
    private final InventedWords words;

    public Invented(long seed) {
        this(seed, 4_000);
    }

    /** With so many different words. */
    public Invented(long seed, int vocabulary) {
        this.random = new Random(seed);
        this.words = new InventedWords(random, vocabulary);
    }

    /** A document with so many figures; the number makes it another than all others. */
    public StoredDocument document(int number, int figures) {
        byte[] hash = new byte[32];
        new Random(number * 7919L + 17).nextBytes(hash);
        String sha256 = HexFormat.of().formatHex(hash);
        About about = new About(
                words.sentence(6),
                maybe(random.nextBoolean() ? "Ministry of Examples" : "=Agency, \"quoted\""),
                random.nextInt(4) == 0 ? null : LocalDate.of(2005, 1, 1).plusDays(random.nextInt(7000)),
                maybe("https://example.org/" + number));
        return new StoredDocument(
                sha256,
                number + "_example.txt",
                about,
                maybe("CC BY 4.0"),
                1000,
                Instant.EPOCH.plusSeconds(number),
                figures);
    }

    /** The figures of a document in the order of its text. */
    public List<StoredFigure> figures(StoredDocument document) {
        List<StoredFigure> figures = new ArrayList<>();
        Set<Span> taken = new HashSet<>();
        String sentence = words.sentence(20);
        int at = 0;
        while (figures.size() < document.figures()) {
            if (random.nextInt(3) > 0) {
                at += new Text(sentence).length() + 1;
                sentence = words.sentence(8 + random.nextInt(24));
                taken.clear();
            }
            Provenance provenance = provenance(sentence, at);
            if (taken.stream().noneMatch(span -> span.compareTo(provenance.span()) >= 0)) {
                taken.add(provenance.span());
                figures.add(stored(document, provenance));
            }
        }
        return figures;
    }

    private Provenance provenance(String sentence, int at) {
        Text text = new Text(sentence);
        int from = random.nextInt(text.length() - 1);
        int to = from + 1 + random.nextInt(Math.min(30, text.length() - from - 1) + 1);
        Span quote = new Span(from, Math.min(to, text.length()));
        return new Provenance(
                new Span(at + quote.start(), at + quote.end()),
                text.at(quote),
                new Span(at, at + text.length()),
                sentence,
                "rule " + random.nextInt(30));
    }

    private StoredFigure stored(StoredDocument document, Provenance provenance) {
        Measure measure = random.nextInt(3) > 0 ? Measure.MONEY : one(List.of(Measure.values()));
        Figure figure = new Figure(
                provenance,
                one(List.of(Theme.values())),
                measure,
                quantity(measure),
                one(List.of(Qualifier.values())),
                one(List.of(Status.values())),
                period(),
                random.nextInt(20) == 0,
                maybe(one(PLACES)),
                maybe(one(PLACES)),
                random.nextInt(20) == 0 ? List.of("LT", "the others") : List.of(),
                random.nextInt(8) == 0 ? List.of(new Check(Check.Kind.YEAR, true, "stated")) : List.of(),
                random.nextBoolean() ? because(provenance.span()) : List.of());
        String key = document.key() + "-" + provenance.span().start() + "-"
                + provenance.span().end();
        return new StoredFigure(key, document.sha256(), figure);
    }

    private List<Reason> because(Span span) {
        return List.of(
                new Reason(Reason.Attribute.YEAR, words.one(), span),
                new Reason(Reason.Attribute.STATUS, "nothing says so", null));
    }

    private @Nullable Quantity quantity(Measure measure) {
        if (measure == Measure.MILESTONE) {
            return null;
        }
        BigDecimal value = BigDecimal.valueOf(random.nextInt(2000), random.nextInt(4) - 1);
        BigDecimal upTo = random.nextInt(10) == 0 ? value.add(BigDecimal.TEN) : null;
        return new Quantity(value, upTo, measure == Measure.MONEY ? one(MONEY) : one(THINGS));
    }

    private Period period() {
        if (random.nextInt(5) == 0) {
            return Period.UNKNOWN;
        }
        int year = 1995 + (int) Math.min(40, Math.abs(random.nextGaussian(22, 8)));
        Integer yearTo = random.nextInt(10) == 0 ? year + random.nextInt(5) : null;
        LocalDate day = random.nextInt(6) == 0 ? LocalDate.of(year, 1 + random.nextInt(12), 3) : null;
        return new Period(year, yearTo, random.nextBoolean() ? YearBasis.STATED : YearBasis.RESOLVED, day);
    }

    private @Nullable String maybe(String value) {
        return random.nextInt(5) == 0 ? null : value;
    }

    private <T> T one(List<T> values) {
        return values.get(Math.min(values.size() - 1, (int) Math.abs(random.nextGaussian(0, values.size() / 2.5))));
    }
}
