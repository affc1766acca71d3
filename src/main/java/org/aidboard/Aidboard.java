package org.aidboard;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web application: charts, tables and the programmatic interface over one store of figures. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
public class Aidboard implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Aidboard.class, args);
    }
}
