import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How long pages and questions take, the middle one of many, asked in turn.
final class PageTimes {

    private static final int WARM_UP = 10;
    private static final int COUNTED = 21;

    private final Map<String, Client> pages = new LinkedHashMap<>();

    /// @param paths `{day}` in a path becomes another day before 2024 each time
    void add(Client client, List<String> paths) {
        paths.forEach(path -> pages.put(path, client));
    }

    /// Milliseconds by path.
    Map<String, Double> measure() throws Exception {
        Map<String, List<Double>> times = new TreeMap<>();
        for (int round = 0; round < WARM_UP + COUNTED; round++) {
            for (Map.Entry<String, Client> page : pages.entrySet()) {
                String path = page.getKey().replace("{day}", "20%02d-%02d-15".formatted(10 + round % 14, 1 + round % 12));
                long began = System.nanoTime();
                page.getValue().get(path);
                if (round >= WARM_UP) {
                    times.computeIfAbsent(page.getKey(), key -> new ArrayList<>())
                            .add(Installation.seconds(began) * 1000);
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        pages.keySet().forEach(path -> medians.put(
                path, times.get(path).stream().sorted().toList().get(COUNTED / 2)));
        return medians;
    }
}
