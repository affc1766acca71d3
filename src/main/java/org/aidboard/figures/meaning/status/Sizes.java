package org.aidboard.figures.meaning.status;

import java.util.Set;
import org.aidboard.figures.Status;
import org.aidboard.figures.meaning.draft.Decision;
import org.aidboard.figures.pattern.Find;
import org.aidboard.figures.reading.Page;
import org.jspecify.annotations.Nullable;

/** What is said of lengths and terms: a size belongs to a thing, which stands already or is yet to be built. */
final class Sizes {

    private static final int NEAR = 7;
    private static final Set<String> TO_BUILD = Set.of(
            "build",
            "building",
            "built",
            "construct",
            "construction",
            "constructing",
            "lay",
            "laying",
            "new",
            "greenfield",
            "future",
            "planned",
            "proposed",
            "repair",
            "will",
            "would",
            "clear");
    private static final Set<String> TERMS =
            Set.of("agreement", "agreements", "contract", "deal", "treaty", "pact", "accord", "compact", "partnership");
    private static final Set<String> BOUND = Set.of("sign", "signed", "signing", "signs", "concluded", "conclude");

    private Sizes() {}

    /** 'a loan to upgrade a [1,300-km] railway': what is promised is not the railway. */
    static boolean stands(Find find, Decision<Status> said) {
        if (said.value() == Status.OBSERVATION) {
            return false;
        }
        Page page = find.scene().page();
        int last = Math.min(find.scene().to(), find.to() + NEAR);
        for (int at = Math.max(find.scene().from(), find.from() - NEAR); at < last; at++) {
            if (TO_BUILD.contains(page.lower(at))) {
                return false;
            }
        }
        return true;
    }

    /** 'the signing of this [ten-year agreement]' binds for ten years. */
    static @Nullable Decision<Status> term(Find find) {
        Page page = find.scene().page();
        boolean agreed = false;
        for (int at = find.from(); at < Math.min(find.scene().to(), find.to() + 4); at++) {
            agreed |= TERMS.contains(page.lower(at));
        }
        for (int at = find.scene().from(); agreed && at < find.scene().to(); at++) {
            if (BOUND.contains(page.lower(at))) {
                return Decision.by(Status.COMMITMENT, at, at + 1);
            }
        }
        return null;
    }
}
