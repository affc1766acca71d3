package org.aidboard.intake;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another JVM on the classes of the tests. */
record Child(Process process, BufferedReader output) {

    /** With further arguments. */
    static Child start(Path data, Path seeds, String... more) throws IOException {
        return start(data, seeds, Path.of(""), more);
    }

    /** With a folder of resources that hide those of the application. */
    static Child start(Path data, Path seeds, Path resources, String... more) throws IOException {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                resources + File.pathSeparator + classes,
                IngestingChild.class.getName(),
                "--aidboard.data=" + data,
                "--aidboard.seeds=" + seeds,
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn"));
        command.addAll(List.of(more));
        var process = new ProcessBuilder(command).start();
        return new Child(process, process.inputReader());
    }

    /** What is printed on standard error until the process ends. */
    String errors() throws IOException {
        try (var errors = process.errorReader()) {
            return errors.readAllAsString();
        }
    }
}
