package org.aidboard.views;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/** What the documents say, at a glance. */
@Route("")
@PageTitle("Aidboard")
class OverviewView extends Div {}
