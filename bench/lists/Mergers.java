import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// The communes of each district, merged three and three in the order of their codes.
final class Mergers {

    private static final Pattern UNIT = Pattern.compile("(\\{[^{}]*\\})");
    private static final String CHILDREN = "/api/v1/units/%s/children?on=" + Plan.DAY;

    private Mergers() {}

    static List<String> steps(Client client) throws Exception {
        List<String> steps = new ArrayList<>();
        for (String district : units(client, "37")) {
            List<String> communes = units(client, field(district, "code")).stream()
                    .filter(unit -> field(unit, "kind").equals("grassroots-committee"))
                    .sorted(Comparator.comparing(unit -> field(unit, "code")))
                    .toList();
            for (int first = 0; first + 3 <= communes.size(); first += 3) {
                steps.add(step(communes.subList(first, first + 3), "37.M%03d".formatted(steps.size() + 1)));
            }
        }
        return steps;
    }

    private static String step(List<String> three, String code) {
        String first = three.getFirst();
        return """
            {"operation": "merge", "units": ["%s", "%s", "%s"], "into": "%s", "founded": {"code": "%s", "parent": "37",
             "name": "%s", "kind": "%s", "sector": "%s", "grassroots": %s, "empoweredToAdmit": %s,
             "nonStateEnterprise": %s}}"""
                .formatted(
                        field(three.get(0), "code"),
                        field(three.get(1), "code"),
                        field(three.get(2), "code"),
                        code,
                        code,
                        field(first, "name"),
                        field(first, "kind"),
                        field(first, "sector"),
                        field(first, "grassroots"),
                        field(first, "empoweredToAdmit"),
                        field(first, "nonStateEnterprise"));
    }

    private static List<String> units(Client client, String code) throws Exception {
        return Client.all(UNIT, client.get(CHILDREN.formatted(code)));
    }

    private static String field(String unit, String name) {
        return Client.first(Pattern.compile("\"" + name + "\" ?: ?\"?((?:\\\\.|[^\",}])*)"), unit);
    }
}
