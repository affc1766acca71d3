package org.aidboard.views.charts.across;

import com.vaadin.flow.component.charts.model.Configuration;

/**
 * A chart and the room that it needs.
 *
 * @param configuration what is drawn
 * @param height in pixels
 */
public record Picture(Configuration configuration, int height) {}
