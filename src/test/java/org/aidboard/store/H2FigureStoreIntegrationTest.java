package org.aidboard.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The embedded database in a file, as it runs by default. */
class H2FigureStoreIntegrationTest extends FigureStoreContract {

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry registry) {
        registry.add("aidboard.data", folder::toString);
    }
}
