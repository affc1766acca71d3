package org.aidboard.benchmarks.extraction;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.aidboard.figures.Figure;
import org.aidboard.figures.FigureExtractor;
import org.aidboard.text.About;
import org.aidboard.text.Document;
import org.aidboard.text.Text;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to read the figures of a document on one core, warm. The heap of {@link #HEAP} bounds the memory: the
 * ten megabytes of the longest text are in it too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 3, time = 4)
@Fork(
        value = 3,
        jvmArgs = {"-XX:+UseSerialGC", ExtractionBenchmark.HEAP})
public class ExtractionBenchmark {

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    static final String HEAP = "-Xmx220m";

    /** Lengths of pages as people publish them, or the name of a hostile text and its length. */
    @Param({"PAGES 1000", "PAGES 100000", "PAGES 10000000"})
    public String text = "";

    private final FigureExtractor extractor = FigureExtractor.english();
    private Document document = document("");

    @Setup
    public void make() {
        document = document(made(text));
    }

    @Benchmark
    public List<Figure> read(Work work) {
        long before = PROCESS.getProcessCpuTime();
        List<Figure> figures = extractor.extract(document);
        work.cpuNanos += PROCESS.getProcessCpuTime() - before;
        work.reads++;
        return figures;
    }

    /** What the processor did, for compiling and collecting too: on a machine that others use, time says little. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Work {
        public long cpuNanos;
        public long reads;
    }

    static String made(String name) {
        int space = name.indexOf(' ');
        int length = Integer.parseInt(name.substring(space + 1));
        String kind = name.substring(0, space);
        return kind.equals("PAGES") ? Pages.of(length) : Hostile.valueOf(kind).of(length);
    }

    private static Document document(String chars) {
        return new Document("page.txt", "", new About("", null, null, null), new Text(chars));
    }
}
