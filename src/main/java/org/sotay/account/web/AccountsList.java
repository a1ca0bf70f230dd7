package org.sotay.account.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sotay.access.AccessCapabilities;
import org.sotay.account.AccountList;
import org.sotay.account.AccountLists;
import org.sotay.account.AccountQuery;
import org.sotay.account.AccountRow;
import org.sotay.exchange.Covers;
import org.sotay.exchange.FileColumn;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.ListSource;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Paged;
import org.sotay.ui.Sort;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// The list of accounts as a file.
@Component
class AccountsList implements ListSource {

    static final String NAME = "accounts";

    private static final int PIECE = 200;

    private final AccountLists lists;
    private final Covers covers;
    private final Clock clock;

    AccountsList(AccountLists lists, Covers covers, Clock clock) {
        this.lists = lists;
        this.covers = covers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Capability capability() {
        return AccessCapabilities.GRANT_ACCESS;
    }

    @Override
    public Optional<ListFile<AccountRow>> list(Actor actor, Texts texts, Address address) {
        AccountFilters filters = AccountFilters.of(address);
        Sort order = Sort.parse(address.value("sort").orElse(null), AccountFilters.ORDERS, "name");
        AccountQuery query = filters.query(order, PIECE);
        String title = texts.get("account.keep.title");
        return Optional.of(new ListFile<>(
                texts.get("account.keep.file", LocalDate.now(clock).toString()),
                title,
                columns(texts),
                row -> Paged.each(
                        PIECE,
                        page -> lists.list(actor, query.at(page)),
                        AccountList::total,
                        piece -> piece.items().forEach(row)),
                () -> lists.list(actor, filters.query(order, 1)).total(),
                covers.of(texts, actor, title, Chip.inWords(filters.text(), filters.chips(address, texts)))));
    }

    private static List<FileColumn<AccountRow>> columns(Texts texts) {
        return List.of(
                new FileColumn<>(texts.get("account.name"), AccountRow::name),
                new FileColumn<>(texts.get("account.username"), AccountRow::username),
                new FileColumn<>(texts.get("account.column.roles"), row -> roles(texts, row)),
                new FileColumn<>(texts.get("account.column.created"), row -> texts.moment(row.createdAt())),
                new FileColumn<>(texts.get("account.column.state"), row -> state(texts, row)));
    }

    private static String roles(Texts texts, AccountRow row) {
        return row.roles().stream()
                .map(role -> texts.get("ui.role." + role.title()) + (role.unit() == null ? "" : " · " + role.unit()))
                .collect(Collectors.joining("; "));
    }

    private static String state(Texts texts, AccountRow row) {
        if (!row.enabled()) {
            return texts.get("account.state.DISABLED");
        }
        return texts.get(row.used() ? "account.state.USED" : "account.state.UNUSED");
    }
}
