package org.sotay.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which columns a list shows: chosen by `?columns=`, remembered in a cookie, else the standard ones.
public record Columns(List<Column> all, Set<String> shown) {

    public Columns {
        all = List.copyOf(all);
        shown = Set.copyOf(shown);
    }

    /// The columns of this request; remembers a choice.
    ///
    /// @param list name of the list, for the cookie
    public static Columns choose(
            String list, List<Column> all, HttpServletRequest request, HttpServletResponse response) {
        String[] asked = request.getParameterValues("columns");
        if (asked != null) {
            Optional<Columns> chosen = read(all, String.join(".", asked));
            if (chosen.isPresent()) {
                Cookies.write(request, response, cookie(list), chosen.get().names(), Duration.ofDays(365));
                return chosen.get();
            }
        }
        return named(all, Cookies.read(request, cookie(list)).orElse(null));
    }

    /// The columns that an address names as [#names] does, else the standard ones.
    public static Columns named(List<Column> all, @Nullable String names) {
        return read(all, names).orElseGet(() -> new Columns(all, standard(all)));
    }

    /// The columns as a parameter of an address keeps them.
    public String names() {
        return String.join(".", inOrder());
    }

    /// Whether the list shows the column.
    public boolean shows(String name) {
        return shown.contains(name);
    }

    private List<String> inOrder() {
        return all.stream().map(Column::name).filter(shown::contains).toList();
    }

    private static String cookie(String list) {
        return "sotay-columns-" + list;
    }

    private static Set<String> standard(List<Column> all) {
        Set<String> names = new LinkedHashSet<>();
        all.stream().filter(Column::standard).map(Column::name).forEach(names::add);
        return names;
    }

    private static Optional<Columns> read(List<Column> all, @Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        Set<String> wanted = Set.of(new LinkedHashSet<>(List.of(value.split("[.,]"))).toArray(String[]::new));
        Set<String> known = new LinkedHashSet<>();
        all.stream().map(Column::name).filter(wanted::contains).forEach(known::add);
        return known.isEmpty() ? Optional.empty() : Optional.of(new Columns(all, known));
    }
}
