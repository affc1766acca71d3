package org.aidboard.figures.reading;

import java.util.ArrayList;
import java.util.List;
import org.aidboard.lexicon.Sense;
import org.aidboard.text.tokens.Sentence;

/** Joins numbers to ranges ('between €1.2 and €3 billion', '3–5 GW') and lists ('100, 50 and 70 million'). */
final class Joins {

    private final Page page;
    private final Sentence sentence;
    private final List<Amount> amounts;

    Joins(Page page, Sentence sentence, List<Amount> amounts) {
        this.page = page;
        this.sentence = sentence;
        this.amounts = amounts;
    }

    List<Amount> joined() {
        return amounts.size() < 2 ? amounts : lists(ranges());
    }

    private List<Amount> ranges() {
        List<Amount> joined = new ArrayList<>();
        int i = 0;
        while (i < amounts.size()) {
            Amount low = amounts.get(i);
            Amount high = i + 1 < amounts.size() ? amounts.get(i + 1) : null;
            Amount shared = high == null ? low : shareScale(low, high);
            if (high != null && range(low, high) && shared.value().compareTo(high.value()) < 0) {
                joined.add(shared.upTo(high));
                i += 2;
            } else {
                joined.add(low);
                i++;
            }
        }
        return joined;
    }

    /** 'between 1.2 and 3 billion' means billions twice; 'between 500 and 1,000' and '900 thousand to 2 million' do not. */
    private Amount shareScale(Amount low, Amount high) {
        boolean bare = !low.scaled() && high.scaled() && low.below(1000);
        return bare && low.value().multiply(high.scale()).compareTo(high.value()) < 0
                ? low.scaledBy(high.scale())
                : low;
    }

    private boolean range(Amount low, Amount high) {
        if (low.form() != high.form() && low.form() != Amount.Form.WORDS && high.form() != Amount.Form.WORDS) {
            return false;
        }
        int at = skipUnit(low.to());
        if (at >= high.from()) {
            return false;
        }
        int end = skipMoney(at + 1, high.from());
        if (end != high.from()) {
            return false;
        }
        if (page.dash(at)) {
            return true;
        }
        int lead = low.from();
        while (lead > sentence.from() && page.senseBefore(lead, sentence.from(), Sense.Money.class) != null) {
            lead = page.phraseStart(lead - 1);
        }
        boolean between = before(lead, "between");
        boolean from = before(lead, "from") && !ranging(lead);
        return (between && page.is(at, "and")) || (page.is(at, "to") && !from && alike(low, high));
    }

    /** '5% to 10%' is a range; of 'rose 5% to €10 million' and 'by 12 per cent to 3 million tonnes' each number is its own. */
    private boolean alike(Amount low, Amount high) {
        String own = unit(low.to());
        if (own.isEmpty()) {
            return true;
        }
        boolean money = page.senseBefore(high.from(), sentence.from(), Sense.Money.class) != null;
        return !money && own.equals(unit(high.to()));
    }

    /** The unit or currency right behind a number, empty where there is none. */
    private String unit(int at) {
        if (skipUnit(at) == at) {
            return "";
        }
        Sense.Unit unit = page.sense(at, Sense.Unit.class);
        Sense.Money money = page.sense(at, Sense.Money.class);
        return unit != null ? unit.toString() : money != null ? money.code() : "%";
    }

    /** 'range from 5 to 80 per cent' is a range, 'rose from 5 to 80 per cent' is not. */
    private boolean ranging(int lead) {
        return before(lead, "range")
                || before(lead, "ranges")
                || before(lead, "ranged")
                || before(lead, "ranging")
                || before(lead, "varies")
                || before(lead, "varying");
    }

    private boolean before(int lead, String word) {
        for (int at = lead - 1; at >= sentence.from() && at >= lead - 3; at--) {
            if (page.is(at, word)) {
                return true;
            }
        }
        return false;
    }

    /** Past a unit or currency that the lower end has of its own. */
    private int skipUnit(int at) {
        if (at >= sentence.to()) {
            return at;
        }
        boolean unit = page.is(at, '%')
                || page.sense(at, Sense.Unit.class) != null
                || page.sense(at, Sense.Money.class) != null
                || page.is(at, "percent");
        if (page.is(at, "per") && at + 1 < sentence.to() && page.is(at + 1, "cent")) {
            return at + 2;
        }
        return unit ? page.after(at) : at;
    }

    private int skipMoney(int at, int to) {
        int next = at;
        while (next < to && page.sense(next, Sense.Money.class) != null) {
            next = page.after(next);
        }
        return next;
    }

    /** Numbers in a row share the scale, unit or noun that is said once, after the last. */
    private List<Amount> lists(List<Amount> all) {
        List<Amount> listed = new ArrayList<>(all);
        for (int i = listed.size() - 2; i >= 0; i--) {
            Amount one = listed.get(i);
            Amount next = listed.get(i + 1);
            if (one.form() == next.form() && one.upTo() == null && !one.scaled() && follows(one, next)) {
                boolean grows = next.scaled() && one.below(1000);
                listed.set(i, (grows ? one.scaledBy(next.scale()) : one).between(one.head(), next.tail()));
            }
        }
        for (int i = 1; i < listed.size(); i++) {
            Amount before = listed.get(i - 1);
            Amount one = listed.get(i);
            boolean bare = page.senseBefore(one.from(), sentence.from(), Sense.Money.class) == null;
            if (before.tail() == one.tail() && before.to() != before.tail() && bare) {
                listed.set(i, one.between(before.head(), one.tail()));
            }
        }
        return listed;
    }

    private boolean follows(Amount one, Amount next) {
        int at = one.to();
        int end = skipMoney(at + 1, next.from());
        boolean comma = page.is(at, ',');
        if (comma && at + 1 < next.from() && (page.is(at + 1, "and") || page.is(at + 1, "or"))) {
            end = skipMoney(at + 2, next.from());
        }
        boolean change = page.is(at, "to") && before(one.from(), "from");
        boolean joins = comma || change || page.is(at, "and") || page.is(at, "or");
        boolean money = end > at + 1 && !page.is(end - 1, "and");
        boolean own = money && page.senseBefore(one.from(), sentence.from(), Sense.Money.class) == null;
        return joins && end == next.from() && !own;
    }
}
