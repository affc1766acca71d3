package org.aidboard;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web application: charts, tables and the programmatic interface over one store of figures. */
@SpringBootApplication
public class Aidboard implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Aidboard.class, args);
    }
}
