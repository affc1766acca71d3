package org.aidboard.views.compare.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.aidboard.views.language.Texts;

/** Puts the address of the page into the reader's clipboard. */
@Tag("copy-link")
@JsModule("./copy-link.js")
public final class CopyLink extends Component {

    private static final long serialVersionUID = 1;

    public CopyLink() {
        setId("copy-link");
        getElement()
                .setAttribute("label", Texts.say("compare.copy"))
                .setAttribute("copied", Texts.say("compare.copy.done"))
                .setAttribute("failed", Texts.say("compare.copy.failed"));
    }
}
