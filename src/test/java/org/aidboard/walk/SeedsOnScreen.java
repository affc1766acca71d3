package org.aidboard.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The application with the seed documents: started before the first walk that needs it, stopped after the last. */
final class SeedsOnScreen implements BeforeAllCallback {

    private static volatile @Nullable String address;

    /** Where it answers, without a slash at the end. */
    static String address() {
        return Objects.requireNonNull(address, "no walk has begun");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        var shared = context.getRoot().getStore(Namespace.create(SeedsOnScreen.class));
        address = shared.computeIfAbsent(Running.class, _ -> Running.start(), Running.class)
                .application()
                .address();
    }

    /** Ended by JUnit with the whole run. */
    private record Running(RunningApplication application, Path data) implements AutoCloseable {

        static Running start() {
            try {
                var data = Files.createTempDirectory("aidboard-walk");
                return new Running(RunningApplication.start(data), data);
            } catch (Exception refused) {
                throw new IllegalStateException(refused);
            }
        }

        @Override
        public void close() throws IOException {
            application.close();
            try (var files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder()).forEach(Running::delete);
            }
        }

        private static void delete(Path path) {
            try {
                Files.delete(path);
            } catch (IOException left) {
                throw new UncheckedIOException(left);
            }
        }
    }
}
