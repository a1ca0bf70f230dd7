package org.sotay.account.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.access.NewGrant;
import org.sotay.access.Role;
import org.sotay.kernel.Refusal;
import org.sotay.ui.Option;
import org.sotay.ui.Texts;
import org.sotay.ui.TypedDate;

/// What was typed about a role to be granted, kept as it was typed.
///
/// @param from first day; today when empty
/// @param until last day; none when empty
public record GrantForm(
        @Nullable String role,
        @Nullable String unit,
        @Nullable String from,
        @Nullable String until) {

    static GrantForm empty() {
        return new GrantForm("", "", "", "");
    }

    boolean isEmpty() {
        return blank(role) && blank(unit);
    }

    /// What a form was read as.
    sealed interface Read {

        record Understood(NewGrant grant) implements Read {}

        record Unclear(List<Refusal> reasons) implements Read {}
    }

    Read read(LocalDate today) {
        Optional<Role> known = Role.find(role);
        if (known.isEmpty()) {
            return unclear("role", "account.grant.role.missing");
        }
        Optional<LocalDate> first = blank(from) ? Optional.of(today) : TypedDate.parseDay(from);
        if (first.isEmpty()) {
            return unclear("from", "account.grant.day");
        }
        Optional<LocalDate> last = TypedDate.parseDay(until);
        if (last.isEmpty() && !blank(until)) {
            return unclear("until", "account.grant.day");
        }
        LocalDate end = last.map(day -> day.plusDays(1)).orElse(null);
        return new Read.Understood(new NewGrant(known.get(), text(unit), first.get(), end));
    }

    /// The roles that can be granted.
    public static List<Option> roles(Texts texts) {
        return List.of(Role.ADMINISTRATOR, Role.OFFICER, Role.SECRETARY).stream()
                .map(role -> new Option(role.key(), texts.get("ui.role." + role.key())))
                .toList();
    }

    private static Read unclear(String field, String key) {
        return new Read.Unclear(List.of(Refusal.at(field, key)));
    }

    private static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
