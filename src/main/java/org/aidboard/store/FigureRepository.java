package org.aidboard.store;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface FigureRepository extends JpaRepository<FigureEntity, Long> {

    Optional<FigureEntity> findByDocumentIdAndPlaceSpanStartAndPlaceSpanEnd(long documentId, int start, int end);

    List<FigureEntity> findByDocumentIdOrderByPlaceSpanStartAscPlaceSpanEndAsc(long documentId);
}
