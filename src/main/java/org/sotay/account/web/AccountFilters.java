package org.sotay.account.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sotay.access.Role;
import org.sotay.account.AccountQuery;
import org.sotay.account.AccountQuery.State;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Sort;
import org.sotay.ui.Texts;

/// The filters of the list of accounts as they stand in the address; a value nobody knows filters nothing.
record AccountFilters(String text, Optional<Role> role, Optional<State> state) {

    static final List<String> ORDERS = List.of("name", "username", "created");

    static AccountFilters of(Address here) {
        return new AccountFilters(
                here.value("q").orElse("").strip(),
                here.value("role").flatMap(Role::find),
                here.choice("state", State.values()));
    }

    /// The query of the first page.
    AccountQuery query(Sort sort, int size) {
        AccountQuery.Order order = switch (sort.column()) {
            case "username" -> AccountQuery.Order.USERNAME;
            case "created" -> AccountQuery.Order.CREATED;
            default -> AccountQuery.Order.NAME;
        };
        return new AccountQuery(text, role, state, order, sort.descending(), 1, size);
    }

    List<Chip> chips(Address here, Texts texts) {
        List<Chip> chips = new ArrayList<>();
        for (Role known : List.of(Role.ADMINISTRATOR, Role.OFFICER, Role.SECRETARY)) {
            chips.add(Chip.of(here, "role", known.key(), texts.get("ui.role." + known.key())));
        }
        for (State known : State.values()) {
            chips.add(Chip.of(here, "state", Address.word(known), texts.get("account.state." + known)));
        }
        return chips;
    }
}
