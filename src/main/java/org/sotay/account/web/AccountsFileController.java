package org.sotay.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.sotay.access.AccessCapabilities;
import org.sotay.account.AccountList;
import org.sotay.account.AccountLists;
import org.sotay.account.AccountQuery;
import org.sotay.account.AccountRow;
import org.sotay.exchange.Covers;
import org.sotay.exchange.Downloads;
import org.sotay.exchange.FileColumn;
import org.sotay.exchange.FileFormat;
import org.sotay.exchange.ListFile;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Requires;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Paged;
import org.sotay.ui.Sort;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The list of accounts as a file.
@Controller
class AccountsFileController {

    private static final int PIECE = 200;

    private final AccountLists lists;
    private final Downloads downloads;
    private final Covers covers;
    private final Clock clock;

    AccountsFileController(AccountLists lists, Downloads downloads, Covers covers, Clock clock) {
        this.lists = lists;
        this.downloads = downloads;
        this.covers = covers;
        this.clock = clock;
    }

    @Requires(AccessCapabilities.ACCESS_GRANT)
    @GetMapping("/accounts.{format:csv|xlsx}")
    void file(Actor actor, Texts texts, Address here, @PathVariable String format, HttpServletResponse response)
            throws IOException {
        AccountFilters filters = AccountFilters.of(here);
        Sort order = Sort.parse(here.value("sort").orElse(null), AccountFilters.ORDERS, "name");
        AccountQuery query = filters.query(order, PIECE);
        String title = texts.get("account.keep.title");
        ListFile<AccountRow> list = new ListFile<>(
                texts.get("account.keep.file", LocalDate.now(clock).toString()),
                title,
                columns(texts),
                row -> Paged.each(
                        PIECE,
                        page -> lists.list(actor, query.at(page)),
                        AccountList::total,
                        piece -> piece.items().forEach(row)),
                covers.of(texts, actor, title, Chip.inWords(filters.text(), filters.chips(here, texts))));
        downloads.send(list, FileFormat.of(format), response);
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
