import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Counts of the province and what stands directly below it on the first of each quarter.
final class Census {

    private static final Pattern CODE = Pattern.compile("\"code\" ?: ?\"([^\"]+)\"");
    private static final Pattern MEMBERS = Pattern.compile("\"members\" ?: ?(\\d+)");

    private Census() {}

    /// The province, and the units directly below it on a day.
    static List<String> units(Client client, LocalDate day) throws Exception {
        List<String> codes = new ArrayList<>(List.of("37"));
        codes.addAll(below(client, "37", day));
        return codes;
    }

    static List<String> below(Client client, String unit, LocalDate day) throws Exception {
        return Client.all(CODE, client.get("/api/v1/units/" + unit + "/children?on=" + day));
    }

    static Map<String, String> of(Client client, List<String> codes, LocalDate first, LocalDate end) throws Exception {
        Map<String, String> counts = new TreeMap<>();
        for (LocalDate day = first; day.isBefore(end); day = day.plusMonths(3)) {
            for (String code : codes) {
                counts.put(code + " " + day, client.get("/api/v1/units/" + code + "/counts?on=" + day));
            }
        }
        return counts;
    }

    /// How many members the province has on a day, in the tree of that or of another day; those of what stands directly
    /// below follow where it is another.
    static List<Integer> members(Client client, String question) throws Exception {
        return Client.all(MEMBERS, client.get("/api/v1/units/37/counts?" + question)).stream()
                .map(Integer::valueOf)
                .toList();
    }
}
