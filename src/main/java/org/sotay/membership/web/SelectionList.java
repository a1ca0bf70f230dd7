package org.sotay.membership.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sotay.exchange.Covers;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.ListSource;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.membership.MemberQuery;
import org.sotay.membership.MemberRow;
import org.sotay.membership.Members;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.ui.Address;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// The members somebody ticked on a page of the list, or that page, as a file with the columns of the list.
@Component
class SelectionList implements ListSource {

    static final String NAME = "selected-members";

    /// Numbers of the members who are ticked, with a hyphen between; everybody on the page where there are none.
    private static final String TICKED = "ticked";
    /// The page of the list on which they stand.
    private static final String AT = "at";

    private final Members members;
    private final SelectedMembers selected;
    private final Covers covers;

    SelectionList(Members members, SelectedMembers selected, Covers covers) {
        this.members = members;
        this.selected = selected;
        this.covers = covers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Capability capability() {
        return MembershipCapabilities.BULK;
    }

    /// The address of those who are ticked on the page of a list.
    static Address ticked(Address list, List<Long> people) {
        return page(list).with(TICKED, people.stream().map(String::valueOf).collect(Collectors.joining("-")));
    }

    /// The address of everybody on the page of a list.
    static Address page(Address list) {
        return list.with(AT, list.value("page").orElse("1"));
    }

    @Override
    public Optional<ListFile<MemberRow>> list(Actor actor, Texts texts, Address address) {
        MemberQuery query =
                selected.query(actor, address.with("page", address.value(AT).orElse("1")));
        List<MemberRow> page = members.list(actor, query).items();
        List<MemberRow> rows = address.value(TICKED)
                .map(ticked -> among(page, Set.copyOf(Arrays.asList(ticked.split("-", -1)))))
                .orElse(page);
        String title = texts.get("membership.bulk.selection");
        return Optional.of(new ListFile<>(
                texts.get("membership.bulk.selection-file", query.on().toString()),
                title,
                MemberColumns.file(MemberColumns.named(address.value("columns").orElse(null)), actor, texts),
                rows::forEach,
                rows::size,
                covers.of(texts, actor, title, List.of())));
    }

    private static List<MemberRow> among(List<MemberRow> page, Set<String> ticked) {
        return page.stream()
                .filter(row -> ticked.contains(row.person().toString()))
                .toList();
    }
}
