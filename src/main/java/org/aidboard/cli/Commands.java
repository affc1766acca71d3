package org.aidboard.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code bin/aidboard}. */
@Command(
        name = "aidboard",
        description = "Figures about aid and cooperation, from the sentence that states them.",
        mixinStandardHelpOptions = true,
        version = "Aidboard",
        subcommands = {ExtractCommand.class, EvaluateCommand.class})
public final class Commands {

    private Commands() {}

    /** Runs a command and ends the process: 0 all well, 1 something could not be done, 2 misused. */
    public static void main(String[] arguments) {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8));
        int code = line().execute(arguments);
        System.out.flush();
        System.exit(System.out.checkError() ? 1 : code);
    }

    /** The commands, ready to be given arguments. */
    static CommandLine line() {
        return new CommandLine(new Commands());
    }
}
