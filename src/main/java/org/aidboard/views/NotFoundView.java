package org.aidboard.views;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.servlet.http.HttpServletResponse;
import org.aidboard.views.overview.OverviewView;
import org.aidboard.views.parts.EmptyNote;

/** An address that leads nowhere. */
@ParentLayout(MainLayout.class)
@PageTitle("Not found · Aidboard")
class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        Header header = new Header(new H1("There is nothing here"));
        header.addClassName("place-header");
        add(
                header,
                new EmptyNote(
                        "This address leads to no place and no document.",
                        "It may be mistyped, or the document is not in this store.",
                        new RouterLink("To the overview", OverviewView.class)));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
