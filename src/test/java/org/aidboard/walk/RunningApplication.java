package org.aidboard.walk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged application in a process of its own, on a free port, with a data folder of its own. */
final class RunningApplication implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Aidboard is ready: (http://localhost:\\d+)/");

    private final Process process;
    private final String address;

    private RunningApplication(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts the jar that this build made, and returns when it says that it is ready. */
    static RunningApplication start(Path data, String... arguments) throws Exception {
        return start(Map.of(), data, arguments);
    }

    /** The same with these variables in its environment. */
    static RunningApplication start(Map<String, String> environment, Path data, String... arguments) throws Exception {
        var builder = builder(data, arguments);
        builder.environment().putAll(environment);
        var process = builder.start();
        var address = new CompletableFuture<String>();
        Thread.ofVirtual().start(() -> listen(process, address));
        return new RunningApplication(process, address.get(2, TimeUnit.MINUTES));
    }

    /** Starts it where it is expected to give up, and returns its exit code and what it said. */
    static Refusal refuse(Path data, String... arguments) throws Exception {
        var process = builder(data, arguments).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Refusal(process.waitFor(), said);
    }

    /** How a start ended that did not come to serve anybody. */
    record Refusal(int exitCode, String said) {}

    private static ProcessBuilder builder(Path data, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // It lives for seconds, on a machine that runs a browser and a build as well.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                System.getProperty("aidboard.jar", "target/aidboard.jar"),
                "--server.port=0",
                "--aidboard.data=" + data));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** Where it answers, without a slash at the end. */
    String address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads what it prints to the end, so that it never waits for a reader. */
    private static void listen(Process process, CompletableFuture<String> address) {
        var said = new StringBuilder();
        try (BufferedReader output = process.inputReader()) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                said.append(line).append('\n');
                var ready = READY.matcher(line);
                if (ready.find()) {
                    address.complete(ready.group(1));
                }
            }
        } catch (IOException broken) {
            address.completeExceptionally(new UncheckedIOException(broken));
        }
        address.completeExceptionally(new IllegalStateException("The application ended instead of starting:\n" + said));
    }
}
