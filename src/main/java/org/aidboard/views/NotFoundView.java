package org.aidboard.views;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.servlet.http.HttpServletResponse;
import org.aidboard.views.language.Texts;
import org.aidboard.views.overview.OverviewView;
import org.aidboard.views.parts.EmptyNote;

/** An address that leads nowhere. */
@ParentLayout(MainLayout.class)
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    @Override
    public String getPageTitle() {
        return Texts.title(Texts.say("layout.nothing.title"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        Header header = new Header(new H1(Texts.say("layout.nothing")));
        header.addClassName("place-header");
        add(
                header,
                new EmptyNote(
                        Texts.say("layout.nothing.what"),
                        Texts.say("layout.nothing.why"),
                        new RouterLink(Texts.say("layout.nothing.way"), OverviewView.class)));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
