package org.aidboard.store;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.aidboard.figures.Figure;
import org.aidboard.store.columns.AmountColumns;
import org.aidboard.store.columns.KindColumns;
import org.aidboard.store.columns.ListColumns;
import org.aidboard.store.columns.PeriodColumns;
import org.aidboard.store.columns.PlaceColumns;
import org.jspecify.annotations.Nullable;

/** A figure as a row. */
@Entity
@Table(name = "figure")
class FigureEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "figure_seq")
    @SequenceGenerator(name = "figure_seq", allocationSize = 200)
    private @Nullable Long id;

    private long documentId;

    @Embedded
    private PlaceColumns place;

    @Embedded
    private KindColumns kind;

    @Embedded
    private @Nullable AmountColumns amount;

    @Embedded
    private PeriodColumns period;

    private boolean perYear;
    private @Nullable String provider;
    private @Nullable String recipient;

    @Embedded
    private ListColumns lists;

    // Hibernate fills the fields.
    @SuppressWarnings("NullAway.Init")
    protected FigureEntity() {}

    private FigureEntity(long documentId, Figure figure) {
        this.documentId = documentId;
        this.place = PlaceColumns.of(figure.provenance());
        this.kind = KindColumns.of(figure);
        this.amount = AmountColumns.of(figure.quantity());
        this.period = PeriodColumns.of(figure.period());
        this.perYear = figure.perYear();
        this.provider = figure.provider();
        this.recipient = figure.recipient();
        this.lists = ListColumns.of(figure);
    }

    static FigureEntity of(long documentId, Figure figure) {
        return new FigureEntity(documentId, figure);
    }

    long documentId() {
        return documentId;
    }

    StoredFigure toStored(String sha256) {
        return new StoredFigure(FigureKey.of(sha256, place.span()), sha256, toFigure());
    }

    Figure toFigure() {
        return new Figure(
                place.toProvenance(),
                kind.toTheme(),
                kind.toMeasure(),
                amount == null ? null : amount.toQuantity(),
                kind.toQualifier(),
                kind.toStatus(),
                period.toPeriod(),
                perYear,
                provider,
                recipient,
                lists.toMembers(),
                lists.toChecks(),
                lists.toReasons());
    }
}
