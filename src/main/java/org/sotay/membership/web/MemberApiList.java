package org.sotay.membership.web;

import java.time.LocalDate;
import java.util.Optional;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.ListSource;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.membership.MemberQuery;
import org.sotay.membership.MemberRow;
import org.sotay.membership.Members;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.ui.Address;
import org.sotay.ui.ApiQuery;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// The list of members as a file for programs.
@Component
class MemberApiList implements ListSource {

    static final String NAME = "members-api";

    private final Members members;
    private final MemberApiLists lists;

    MemberApiList(Members members, MemberApiLists lists) {
        this.members = members;
        this.lists = lists;
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
        return lists.query(actor, on, ApiQuery.of(address)).map(query -> list(actor, query));
    }

    private ListFile<MemberRow> list(Actor actor, MemberQuery query) {
        return new ListFile<>(
                "members",
                "members",
                MemberColumns.program(),
                row -> members.each(actor, query, row),
                () -> members.list(actor, query).total(),
                null);
    }
}
