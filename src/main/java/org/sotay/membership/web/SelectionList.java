package org.sotay.membership.web;

import java.util.List;
import java.util.Optional;
import org.sotay.exchange.Covers;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.ListSource;
import org.sotay.exchange.Selection;
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

    @Override
    public Optional<ListFile<MemberRow>> list(Actor actor, Texts texts, Address address) {
        MemberQuery query = selected.query(actor, Selection.list(address));
        List<MemberRow> rows =
                Selection.among(address, members.list(actor, query).items(), MemberRow::person);
        String title = texts.get("membership.bulk.selection");
        return Optional.of(new ListFile<>(
                texts.get("membership.bulk.selection-file", query.on().toString()),
                title,
                MemberColumns.file(MemberColumns.named(address.value("columns").orElse(null)), actor, texts),
                rows::forEach,
                rows::size,
                covers.of(texts, actor, title, List.of())));
    }
}
