package org.aidboard.views;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.servlet.http.HttpServletResponse;
import org.aidboard.views.language.Texts;
import org.aidboard.views.overview.OverviewView;
import org.aidboard.views.parts.EmptyNote;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A place that could not be shown, through no fault of the reader. What went wrong is for the log, not for the page. */
@ParentLayout(MainLayout.class)
class FailedView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private static final Logger LOG = LoggerFactory.getLogger(FailedView.class);

    @Override
    public String getPageTitle() {
        return Texts.title(Texts.say("layout.broken"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error(event.getLocation().getPath(), parameter.getException());
        removeAll();
        Header header = new Header(new H1(Texts.say("layout.broken")));
        header.addClassName("place-header");
        add(
                header,
                new EmptyNote(
                        Texts.say("layout.failed.what"),
                        Texts.say("layout.failed.why"),
                        new RouterLink(Texts.say("layout.nothing.way"), OverviewView.class)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
