package org.aidboard.benchmarks.extraction;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmark and prints, for each text, the processor time of a reading and characters a second of it, and how much longer ten times the
 * text takes. Arguments are names of hostile texts, {@code all} for all of them; without any, pages are read.
 */
final class ExtractionSpeed {

    private static final int SHORT = 100_000;

    private ExtractionSpeed() {}

    public static void main(String[] names) throws RunnerException {
        var options = new OptionsBuilder().include(ExtractionBenchmark.class.getName());
        if (names.length > 0) {
            Stream<Hostile> chosen = names[0].equals("all")
                    ? Arrays.stream(Hostile.values())
                    : Arrays.stream(names).map(Hostile::valueOf);
            options.param(
                    "text",
                    chosen.flatMap(text -> Stream.of(text + " " + SHORT, text + " " + 10 * SHORT))
                            .toArray(String[]::new));
            // Here the ratio counts. Some of these texts are nothing but figures, which take the memory that they take.
            options.jvmArgs("-XX:+UseSerialGC", "-Xmx2g")
                    .forks(1)
                    .warmupIterations(2)
                    .measurementIterations(2);
        }
        print(new Runner(options.build()).run());
    }

    private static void print(Collection<RunResult> results) {
        System.out.printf("%n%-24s %12s %14s %8s%n", "text", "CPU ms", "characters/s", "ratio");
        double before = 0;
        int lengthBefore = 0;
        for (RunResult result : results) {
            String text = result.getParams().getParam("text");
            int length = ExtractionBenchmark.made(text).length();
            double millis = counted(result, "cpuNanos") / counted(result, "reads") / 1e6;
            String ratio = lengthBefore > 0 && length > lengthBefore
                    ? "%.1f for %.0f times".formatted(millis / before, (double) length / lengthBefore)
                    : "";
            System.out.printf(Locale.ROOT, "%-24s %12.3f %,14.0f %s%n", text, millis, length / millis * 1000, ratio);
            before = millis;
            lengthBefore = length;
        }
    }

    private static double counted(RunResult result, String name) {
        return Objects.requireNonNull(result.getSecondaryResults().get(name)).getScore();
    }
}
