package org.aidboard.metrics.answers;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.aidboard.metrics.Fact;

/** Facts known by the numbers of their mentions, each made when it is looked at. */
final class FactList extends AbstractList<Fact> implements RandomAccess {

    private final int[][] mentions;
    private final Function<int[], Fact> making;
    private final AtomicReferenceArray<Fact> made;

    FactList(int[][] mentions, Function<int[], Fact> making) {
        this.mentions = mentions;
        this.making = making;
        this.made = new AtomicReferenceArray<>(mentions.length);
    }

    @Override
    public Fact get(int index) {
        Fact known = made.get(index);
        if (known == null) {
            known = making.apply(mentions[index]);
            made.set(index, known);
        }
        return known;
    }

    @Override
    public int size() {
        return mentions.length;
    }
}
