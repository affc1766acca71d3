package org.aidboard.intake;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Reads the folder of seeds at every start; an empty {@code aidboard.seeds} leaves that out. */
@Component
class SeedsAtStart implements ApplicationRunner {

    private final Intake intake;
    private final String folder;

    SeedsAtStart(Intake intake, @Value("${aidboard.seeds:}") String folder) {
        this.intake = intake;
        this.folder = folder;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!folder.isBlank()) {
            intake.read(Path.of(folder));
        }
    }
}
