import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// People who look at pages while something large goes on: two of them, each with a pause between two pages.
final class Others implements AutoCloseable {

    private static final int PEOPLE = 2;
    private static final int PAUSE_MS = 200;
    private static final List<String> PAGES =
            List.of("/units/37", "/members?unit=37", "/search?q=nguyen+van", "/units/377", "/members?unit=377");

    private final ConcurrentLinkedQueue<Double> times = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();

    /// @param browser somebody who has signed in
    Others(Client browser) {
        for (int person = 0; person < PEOPLE; person++) {
            threads.add(Thread.ofPlatform().daemon().start(() -> read(browser)));
        }
    }

    private void read(Client browser) {
        try {
            for (int page = 0; true; page++) {
                long began = System.nanoTime();
                try {
                    browser.get(PAGES.get(page % PAGES.size()));
                    times.add(Installation.seconds(began) * 1000);
                } catch (IOException | IllegalStateException refused) {
                    failed.incrementAndGet();
                }
                Thread.sleep(PAUSE_MS);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /// How they fared.
    String told() {
        List<Double> sorted = times.stream().sorted().toList();
        return "%d pages, median %.0f ms, 95 of 100 within %.0f ms, the slowest %.0f ms, %d failed"
                .formatted(
                        sorted.size(),
                        sorted.get(sorted.size() / 2),
                        sorted.get(sorted.size() * 95 / 100),
                        sorted.getLast(),
                        failed.get());
    }

    @Override
    public void close() throws InterruptedException {
        for (Thread thread : threads) {
            thread.interrupt();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
