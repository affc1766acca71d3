package org.aidboard.views.overview;

import java.util.List;
import java.util.stream.Stream;
import org.aidboard.views.parts.ChartCard;

/** The charts of the overview, in their order. */
final class Sections {

    private Sections() {}

    static List<ChartCard> cards(Shown shown) {
        return Stream.of(
                        AidSection.cards(shown),
                        TargetSection.cards(shown),
                        EnergySection.cards(shown),
                        AgreementSection.cards(shown))
                .flatMap(List::stream)
                .toList();
    }
}
