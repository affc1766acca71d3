package org.aidboard.lexicon;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.aidboard.lexicon.LexiconFile.Row;

/** Reads the files of a language's folder into phrases. What each file says stands in its first lines. */
final class LexiconReader {

    private static final Set<String> MEASURES = Set.of("LENGTH", "POWER", "ENERGY", "AREA", "MASS");
    private static final Set<String> STATUSES =
            Set.of("TARGET", "PLEDGE", "COMMITMENT", "ALLOCATION", "DISBURSEMENT", "OBSERVATION");
    private static final Set<String> WORKS = Set.of("END", "PASS", "UNCOUNTED", "NAMED", "LABEL", "NOUNLIKE");

    private final String folder;
    private final PhraseBook book = new PhraseBook();
    private final Map<String, String> currencies = new HashMap<>();
    private final Set<String> ownParties = new HashSet<>();

    private LexiconReader(String folder) {
        this.folder = folder;
    }

    static Lexicon read(String folder) {
        LexiconReader reader = new LexiconReader(folder);
        reader.each("parties.csv", 3, 3, reader::party);
        reader.each("countries.csv", 5, 5, reader::country);
        reader.each("money.csv", 3, 3, reader::money);
        reader.each("currencies.csv", 3, 3, reader::currency);
        reader.each("numbers.csv", 2, 2, row -> reader.book.add(row.text(0), new Sense.Numeral(row.number(1))));
        reader.each("scales.csv", 3, 3, reader::scale);
        reader.each("units.csv", 3, 3, reader::unit);
        reader.each("ordinals.csv", 2, 2, row -> reader.book.add(row.text(0), new Sense.Ordinal(row.number(1))));
        reader.each("fractions.csv", 2, 2, row -> reader.book.add(row.text(0), new Sense.Fraction(row.number(1))));
        reader.each("months.csv", 2, 2, reader::month);
        reader.each("nouns.csv", 3, 3, reader::noun);
        reader.each("verbs.csv", 2, 4, reader::verb);
        reader.each("words.csv", 2, 2, reader::function);
        reader.each("cues.csv", 3, 3, reader::cue);
        reader.each("themes.csv", 3, 3, reader::theme);
        java.util.List<Phrase> phrases = reader.book.phrases();
        return new Lexicon(reader.book.vocabulary(), phrases, reader.currencies);
    }

    private void each(String file, int least, int most, java.util.function.Consumer<Row> line) {
        LexiconFile.read(folder, file).rows().forEach(row -> line.accept(row.width(least, most)));
    }

    private void party(Row row) {
        Sense.Party party = new Sense.Party(row.text(0), row.choice(1, Sense.Party.Role.class));
        for (String form : row.alternatives(2)) {
            ownParties.add(form);
            book.add(form, party);
        }
    }

    private void country(Row row) {
        String code = row.text(0);
        if (row.fields().get(1).length() == 3) {
            currencies.put(code, row.text(1));
        }
        names(row, 2, new Sense.Party(code, Sense.Party.Role.NAME));
        names(row, 3, new Sense.Party(code, Sense.Party.Role.DEMONYM));
        names(row, 4, new Sense.Party(code, Sense.Party.Role.CAPITAL));
    }

    /** Own lines win, and among countries the first that claims a word. */
    private void names(Row row, int field, Sense.Party party) {
        for (String form : row.alternatives(field)) {
            if (ownParties.add(form)) {
                book.add(form, party);
                if (party.role() == Sense.Party.Role.DEMONYM && (form.endsWith("n") || form.endsWith("i"))) {
                    ownParties.add(form + "s");
                    book.add(form + "s", party);
                }
            }
        }
    }

    private void money(Row row) {
        boolean before = "BOTH".equals(row.text(1));
        if (!before && !"AFTER".equals(row.text(1))) {
            throw row.malformed("'" + row.text(1) + "' is neither BOTH nor AFTER");
        }
        boolean shared = "$".equals(row.text(0)) || "kr".equals(row.text(0));
        String code = shared ? row.text(0) : iso(row, row.text(0));
        row.alternatives(2).forEach(form -> book.add(form, new Sense.Money(code, before)));
    }

    private void currency(Row row) {
        String code = iso(row, row.text(0));
        book.add(code, new Sense.Money(code, true));
        for (String form : new java.util.LinkedHashSet<>(java.util.List.of(row.text(1), row.text(2)))) {
            book.add(form, new Sense.Money(code, false));
        }
    }

    private static String iso(Row row, String code) {
        try {
            return Currency.getInstance(code).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw row.malformed("'" + code + "' is no currency of ISO 4217");
        }
    }

    private void scale(Row row) {
        Sense.Scale scale =
                new Sense.Scale(BigDecimal.valueOf(Long.parseLong(row.text(0))), row.choice(1, Sense.Scale.Use.class));
        row.alternatives(2).forEach(form -> book.add(form, scale));
    }

    private void unit(Row row) {
        String measure = one(row, 1, MEASURES);
        row.alternatives(2).forEach(form -> book.add(form, new Sense.Unit(row.text(0), measure)));
    }

    private void month(Row row) {
        row.alternatives(1).forEach(form -> book.add(form, new Sense.Month(row.number(0))));
    }

    private void noun(Row row) {
        for (String form : row.alternatives(2)) {
            int slash = form.indexOf('/');
            String singular = slash < 0 ? form : form.substring(0, slash);
            String plural = slash < 0 ? Inflection.plural(form) : form.substring(slash + 1);
            book.add(plural, new Sense.Noun(row.text(0), row.text(1), true));
            if (!plural.equals(singular)) {
                book.add(singular, new Sense.Noun(row.text(0), row.text(1), false));
            }
        }
    }

    private void verb(Row row) {
        Sense.Verb.Kind kind = row.choice(0, Sense.Verb.Kind.class);
        String base = row.text(1);
        String past = row.fields().size() > 2 ? row.text(2) : Inflection.past(base);
        String participle = row.fields().size() > 3 ? row.text(3) : past;
        book.add(base, new Sense.Verb(kind, base, Sense.Verb.Form.BASE));
        book.add(Inflection.third(base), new Sense.Verb(kind, base, Sense.Verb.Form.THIRD));
        book.add(Inflection.ing(base, past), new Sense.Verb(kind, base, Sense.Verb.Form.ING));
        if (base.endsWith("el")) {
            // British 'travelled' beside American 'traveled'.
            book.add(base + "ling", new Sense.Verb(kind, base, Sense.Verb.Form.ING));
            book.add(base + "led", new Sense.Verb(kind, base, Sense.Verb.Form.PAST));
        }
        book.add(past, new Sense.Verb(kind, base, Sense.Verb.Form.PAST));
        if (!participle.equals(past)) {
            book.add(participle, new Sense.Verb(kind, base, Sense.Verb.Form.PARTICIPLE));
        }
    }

    private void function(Row row) {
        Sense.Function function = new Sense.Function(one(row, 0, WORKS));
        row.alternatives(1).forEach(form -> book.add(form, function));
    }

    private void cue(Row row) {
        Sense.Cue.Kind kind = row.choice(0, Sense.Cue.Kind.class);
        if (kind == Sense.Cue.Kind.TIME || kind == Sense.Cue.Kind.MONTHS) {
            row.number(1);
        }
        if (kind == Sense.Cue.Kind.STATUS
                || kind == Sense.Cue.Kind.FORM
                || kind == Sense.Cue.Kind.SETS_APART
                || kind == Sense.Cue.Kind.GATHERING) {
            one(row, 1, STATUSES);
        }
        Sense.Cue cue = new Sense.Cue(kind, row.text(1), 1);
        row.alternatives(2).forEach(form -> book.add(form, cue));
    }

    private void theme(Row row) {
        Sense.Cue cue = new Sense.Cue(Sense.Cue.Kind.THEME, row.text(0), row.number(1));
        row.alternatives(2).forEach(form -> book.add(form, cue));
    }

    private static String one(Row row, int field, Set<String> choices) {
        if (!choices.contains(row.text(field))) {
            throw row.malformed("'" + row.text(field) + "' is none of " + new java.util.TreeSet<>(choices));
        }
        return row.text(field);
    }
}
