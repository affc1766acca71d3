package org.aidboard.metrics.money;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The reference rates that the application knows: those of the file named by {@code aidboard.rates}, else those that ship with
 * it, which are read when somebody first asks for them. Nothing is asked of the network.
 */
@Component
public class RatesKept {

    /** In the jar of moneta-convert-ecb; nothing else of it is used. */
    private static final String SHIPPED = "/org/javamoney/moneta/convert/ecb/defaults/eurofxref-hist.xml";

    private volatile @Nullable ReferenceRates known;

    /**
     * Looks at a file that is named at once, so that a bad one stops the start.
     *
     * @throws UnreadableRates where it is none of the bank's
     * @throws UncheckedIOException where it cannot be read
     */
    RatesKept(@Value("${aidboard.rates:}") String file) {
        this.known = file.isBlank() ? null : read(Path.of(file.strip()));
    }

    /** Those that ship with the application. */
    public static ReferenceRates shipped() {
        try (InputStream in = Objects.requireNonNull(RatesKept.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return RatesFile.read(in, SHIPPED);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The rates. */
    public ReferenceRates rates() {
        ReferenceRates read = known;
        return read == null ? readOnce() : read;
    }

    private synchronized ReferenceRates readOnce() {
        ReferenceRates read = known;
        if (read == null) {
            read = shipped();
            known = read;
        }
        return read;
    }

    private static ReferenceRates read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return RatesFile.read(in, path.toString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
