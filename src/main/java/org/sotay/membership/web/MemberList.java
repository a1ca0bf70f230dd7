package org.sotay.membership.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sotay.exchange.Covers;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.ListSource;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.membership.MemberQuery;
import org.sotay.membership.MemberRow;
import org.sotay.membership.Members;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitChoice;
import org.sotay.ui.Address;
import org.sotay.ui.Chip;
import org.sotay.ui.Sort;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// The list of members as a file, as filtered, sorted and with the same columns.
@Component
class MemberList implements ListSource {

    static final String NAME = "members";

    private final Members members;
    private final UnitChoice units;
    private final Covers covers;

    MemberList(Members members, UnitChoice units, Covers covers) {
        this.members = members;
        this.units = units;
        this.covers = covers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Capability capability() {
        return MembershipCapabilities.READ_MEMBERS;
    }

    @Override
    public Optional<ListFile<MemberRow>> list(Actor actor, Texts texts, Address address) {
        LocalDate on = LocalDate.parse(address.value("on").orElseThrow());
        return units.choose(actor, address.value("unit").orElse(""), on)
                .map(unit -> list(actor, unit, on, address, texts));
    }

    private ListFile<MemberRow> list(Actor actor, UnitAt unit, LocalDate on, Address address, Texts texts) {
        MemberFilters filters = MemberFilters.of(address);
        Sort order = Sort.parse(address.value("sort").orElse(null), MemberFilters.ORDERS, "name");
        MemberQuery query = filters.query(unit.id(), on, order, 1, 1);
        String title = texts.get("membership.list.title");
        List<String> filtered = Chip.inWords(filters.text(), filters.chips(address, texts));
        return new ListFile<>(
                texts.get("membership.list.file", unit.code(), on.toString()),
                title,
                MemberColumns.file(MemberColumns.named(address.value("columns").orElse(null)), actor, texts),
                row -> members.each(actor, query, row),
                () -> members.list(actor, query).total(),
                covers.of(texts, actor, title, unit.name(), on, filtered));
    }
}
