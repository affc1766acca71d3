package org.aidboard.store.startup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder of the embedded database, looked at before the database is: its own words would be many. */
final class DataFolder {

    static final String DATABASE = "aidboard";

    private DataFolder() {}

    /** Makes the folder where it is missing. */
    static void prepare(Path folder) {
        if (absolute(folder).toString().indexOf(';') >= 0) {
            throw new UnusableData("The data folder " + absolute(folder)
                    + " has a semicolon in its name, which parts the settings in the address of the database");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UnusableData("The data folder " + absolute(folder) + " is no folder but a file");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UnusableData("The data folder " + absolute(folder) + " cannot be made", failed);
        }
        if (!Files.isWritable(folder)) {
            throw new UnusableData("The data folder " + absolute(folder) + " cannot be written to");
        }
        Path file = folder.resolve(DATABASE + ".mv.db");
        if (Files.exists(file)) {
            refuseLocked(file);
        }
    }

    /** Only before this process opens the database: closing any channel of a file gives up all locks on it. */
    private static void refuseLocked(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw new UnusableData(
                        "The database " + absolute(file) + " is in use by another Aidboard or another program");
            }
        } catch (OverlappingFileLockException ours) {
            // Another context in this process has it open, and the database shares it.
            return;
        } catch (IOException failed) {
            throw new UnusableData("The database " + absolute(file) + " cannot be opened", failed);
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
