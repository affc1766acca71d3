package org.aidboard.benchmarks;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import jakarta.servlet.Filter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aidboard.Aidboard;
import org.aidboard.metrics.Metrics;
import org.aidboard.metrics.Selection;
import org.aidboard.store.FigureStore;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * What a click costs over a data folder that {@link InventedStore} has filled, printed: processor time of the server for each
 * request, processor time of the page in Chromium, and the time from click to repaint. The argument is the folder.
 */
public class PageBenchmark {

    private static final int ROUNDS = 4;

    /** Clicks, and calls back in the frame after that in which another chart or list of figures is drawn. */
    private static final String CLICK = """
            ([clicked, counted, drawn]) => new Promise((resolve) => {
              const text = () => document.querySelector(counted)?.textContent;
              const chart = () => document.querySelector(drawn);
              const before = [text(), chart()];
              const began = performance.now();
              const look = () => {
                const now = chart();
                const there = now && (!drawn.includes('chart') || (now !== before[1] && (now.shadowRoot ?? now).querySelector('.highcharts-root')));
                if (text() !== before[0] && there) {
                  requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
                } else {
                  requestAnimationFrame(look);
                }
              };
              document.querySelector(clicked).click();
              requestAnimationFrame(look);
            })
            """;

    private static final List<Long> REQUESTS = Collections.synchronizedList(new ArrayList<>());

    public static class Timing {

        /** Notes what each request of an open page costs the thread that answers it. */
        @Bean
        Filter timing() {
            return (request, response, chain) -> {
                long began = cpu();
                chain.doFilter(request, response);
                if ("uidl".equals(request.getParameter("v-r"))) {
                    REQUESTS.add(cpu() - began);
                }
            };
        }
    }

    public static void main(String[] args) {
        var application = new SpringApplicationBuilder(Aidboard.class, Timing.class)
                .run(
                        "--server.port=0",
                        "--aidboard.data=" + args[0],
                        "--aidboard.seeds=",
                        "--vaadin.productionMode=true");
        Metrics metrics = application.getBean(Metrics.class);
        long began = System.nanoTime();
        System.out.printf("%,d figures%n", metrics.count(Selection.ALL));
        System.gc();
        System.out.printf(
                "read in %,d s, heap %,d MB%n",
                (System.nanoTime() - began) / 1_000_000_000,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        String address =
                "http://localhost:" + application.getBean(Environment.class).getProperty("local.server.port");
        try (Playwright playwright = Playwright.create();
                var chromium = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(
                                        List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")))) {
            Page page =
                    chromium.newPage(new com.microsoft.playwright.Browser.NewPageOptions().setViewportSize(1440, 900));
            page.setDefaultTimeout(180_000);
            open(page, address + "/", ".highcharts-root");
            open(page, address + "/compare", ".highcharts-root");
            clicks(page, "comparison", "#comparison-count", ".chart-card vaadin-chart", comparison());
            commit(page, application.getBean(FigureStore.class));
            open(page, address + "/compare?tab=table", "#pivot");
            clicks(page, "table", "#comparison-count", "#pivot", comparison());
        }
        System.exit(0);
    }

    private static List<String> comparison() {
        return List.of(
                "#party-LT",
                "#year-presets button:nth-child(2)",
                "#party-UA",
                "#year-presets button:nth-child(3)",
                "#party-LT",
                "#year-presets button:nth-child(1)",
                "#party-UA");
    }

    private static void open(Page page, String address, String shown) {
        long began = System.nanoTime();
        REQUESTS.clear();
        page.navigate(address);
        page.locator(shown).first().waitFor();
        say("open " + address.replaceAll("^.*?//[^/]*", ""), List.of((System.nanoTime() - began) / 1e6));
        page.waitForTimeout(5000);
        say(
                "  requests, processor time",
                REQUESTS.stream().map(nanos -> nanos / 1e6).toList());
    }

    private static void clicks(Page page, String name, String counted, String drawn, List<String> buttons) {
        CDPSession session = page.context().newCDPSession(page);
        JsonObject ticks = new JsonObject();
        ticks.addProperty("timeDomain", "threadTicks");
        session.send("Performance.enable", ticks);
        List<Double> server = new ArrayList<>();
        List<Double> browser = new ArrayList<>();
        List<Double> repaint = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String button : buttons) {
                REQUESTS.clear();
                double before = thread(session);
                double took = ((Number) page.evaluate(CLICK, List.of(button, counted, drawn))).doubleValue();
                if (round > 0) {
                    repaint.add(took);
                    browser.add(thread(session) - before);
                    server.add(REQUESTS.isEmpty() ? 0 : REQUESTS.getFirst() / 1e6);
                }
                page.waitForTimeout(4000);
            }
        }
        say(name + ": server, processor time of the request", server);
        say(name + ": browser, processor time of the page", browser);
        say(name + ": from click to repaint", repaint);
    }

    private static void commit(Page page, FigureStore store) {
        List<Double> took = new ArrayList<>();
        Invented invented = new Invented(77, 1000);
        for (int i = 0; i < 10; i++) {
            String before = page.locator("#comparison-count").textContent();
            var document = invented.document(50_000_000 + (int) (System.nanoTime() % 10_000_000), 5);
            var found = invented.figures(document);
            long began = System.nanoTime();
            InventedStore.save(store, document, found);
            page.waitForFunction(
                    "before => document.querySelector('#comparison-count').textContent !== before", before);
            took.add((System.nanoTime() - began) / 1e6);
            page.waitForTimeout(3000);
        }
        say("from a commit to the open comparison", took);
    }

    private static double thread(CDPSession session) {
        for (var metric : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if ("TaskDuration".equals(metric.getAsJsonObject().get("name").getAsString())) {
                return metric.getAsJsonObject().get("value").getAsDouble() * 1000;
            }
        }
        return 0;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void say(String name, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        if (!sorted.isEmpty()) {
            System.out.printf(
                    "%-50s %9.1f ms %9.1f ms of %d, load %.1f%n",
                    name,
                    sorted.get(sorted.size() / 2),
                    sorted.get(sorted.size() * 95 / 100),
                    sorted.size(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
    }
}
