package org.aidboard.figures.pattern;

import org.aidboard.figures.reading.Amount;
import org.aidboard.figures.reading.Page;
import org.aidboard.figures.reading.Scene;

/** A match in the making: how far it reaches and what its steps have found. */
public final class Match {

    private final Scene scene;
    private final Amount amount;
    private int from;
    private int to;
    private String unit = "";
    private String theme = "-";

    Match(Scene scene, Amount amount) {
        this.scene = scene;
        this.amount = amount;
        this.from = amount.from();
        this.to = amount.to();
    }

    public Scene scene() {
        return scene;
    }

    public Page page() {
        return scene.page();
    }

    public Amount amount() {
        return amount;
    }

    /** Names the unit; the last step that does so wins. */
    public void unit(String name) {
        unit = name;
    }

    public String unit() {
        return unit;
    }

    /** Names the theme that the counted thing brings. */
    public void theme(String name) {
        theme = name;
    }

    /** The quote reaches as far as the steps do, but in a list only over the number itself. */
    void reaches(int left, int right) {
        from = amount.head() == amount.from() ? left : amount.from();
        to = amount.tail() == amount.to() ? right : amount.to();
    }

    Find find(Rule rule) {
        return new Find(rule, scene, amount, unit, theme, from, to);
    }
}
