import java.util.ArrayList;
import java.util.List;

/// Says what happens, and keeps what was measured for a table at the end.
final class Figures {

    private final List<String> rows = new ArrayList<>();

    /// What may take so many seconds at most.
    void took(String what, Took took, double most) {
        row(what, took.toString(), "≤ %s s".formatted(plain(most)), took.seconds() <= most);
    }

    void row(String what, String measured, String bar, boolean met) {
        rows.add("| %s | %s | %s | %s |".formatted(what, measured, bar, met ? "met" : "**not met**"));
        say(rows.getLast());
    }

    /// What has no bar.
    void told(String what, String measured) {
        rows.add("| %s | %s | | |".formatted(what, measured));
        say(rows.getLast());
    }

    void say(String text) {
        System.out.println(text);
    }

    void table() {
        say("");
        say("| what | measured (processor time) | bar | |");
        say("|---|---|---|---|");
        rows.forEach(this::say);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? "%.0f".formatted(number) : "%s".formatted(number);
    }
}
