package org.aidboard.intake;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Intake and store without the rest of the application. */
@EnableAutoConfiguration(excludeName = "com.vaadin.flow.spring.SpringBootAutoConfiguration")
@AutoConfigurationPackage(basePackages = "org.aidboard.store")
@ComponentScan({"org.aidboard.intake", "org.aidboard.store"})
class IntakeAlone {}
