package org.aidboard.lexicon;

import java.math.BigDecimal;

/** What a word or phrase can mean: one line of a resource file gives one. */
public sealed interface Sense {

    /**
     * Somebody who gives or receives.
     *
     * @param code ISO 3166 alpha-2 or EU, NATO, UN ...; {@code -} where there is none
     * @param role how the phrase stands for the party
     */
    record Party(String code, Role role) implements Sense {

        /** How a phrase stands for a party. */
        public enum Role {
            NAME,
            DEMONYM,
            CAPITAL,
            PLACE,
            AGENCY,
            CHANNEL,
            REGION,
            NONE
        }
    }

    /**
     * Money.
     *
     * @param code ISO 4217; {@code $} and {@code kr} where the speaker's country decides
     * @param before whether it may stand before its number
     */
    record Money(String code, boolean before) implements Sense {}

    /** A unit, under the name that figures give it, and the name of its measure. */
    record Unit(String name, String measure) implements Sense {}

    /** A number word up to ninety. */
    record Numeral(int value) implements Sense {}

    /** A power of ten or a dozen. */
    record Scale(BigDecimal factor, Use use) implements Sense {

        /** Where a scale may stand. */
        public enum Use {
            /** With an article too: 'a million'. */
            ALONE,
            /** After a number. */
            WORD,
            /** After a number of money: '5m'. */
            MONEY
        }
    }

    /** 'third' as one of so many in a row. */
    record Ordinal(int value) implements Sense {}

    /** 'third' as a part of a whole. */
    record Fraction(int divisor) implements Sense {}

    /** A month, 1 to 12. */
    record Month(int number) implements Sense {}

    /**
     * A thing that is counted.
     *
     * @param unit the name that figures give it, in the singular
     * @param theme the theme that it brings, {@code -} for none
     * @param plural whether the form is a plural
     */
    record Noun(String unit, String theme, boolean plural) implements Sense {}

    /** A verb and the form that it stands in. */
    record Verb(Verb.Kind kind, String base, Form form) implements Sense {

        /** What a verb says of a number. */
        public enum Kind {
            GIVE,
            PLEDGE,
            COMMIT,
            ALLOCATE,
            AIM,
            GET,
            EVENT,
            PLAIN
        }

        /** Form of a verb; where past and participle are alike it is {@code PAST}. */
        public enum Form {
            BASE,
            THIRD,
            ING,
            PAST,
            PARTICIPLE
        }
    }

    /** A word by its work in a sentence: END, PASS, UNCOUNTED, NAMED, LABEL. */
    record Function(String work) implements Sense {}

    /** A phrase that decides an attribute. */
    record Cue(Cue.Kind kind, String value, int weight) implements Sense {

        /** What is decided. */
        public enum Kind {
            BEFORE,
            AFTER,
            STATUS,
            FORM,
            SETS_APART,
            GATHERING,
            GROUP,
            ACTOR,
            AMONG,
            HOMES,
            FIELD,
            PER_YEAR,
            OUTPUT,
            TIME,
            MONTHS,
            PARTS,
            HAPPENS,
            HAPPENED,
            AIMED,
            GIFT,
            NEED,
            AT_HOME,
            APART,
            OUTSIDE,
            LACK,
            RECEIVED,
            THEME
        }
    }
}
