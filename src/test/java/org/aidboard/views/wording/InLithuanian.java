package org.aidboard.views.wording;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A page in Lithuanian around each test. */
public final class InLithuanian implements BeforeEachCallback, AfterEachCallback {

    private final UI page = new UI();

    @Override
    public void beforeEach(ExtensionContext context) {
        page.setLocale(Locale.of("lt", "LT"));
        UI.setCurrent(page);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        UI.setCurrent(null);
    }
}
