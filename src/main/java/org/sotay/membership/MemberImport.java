package org.sotay.membership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.ImportChecking;
import org.sotay.exchange.ImportContext;
import org.sotay.exchange.ImportField;
import org.sotay.exchange.ImportTarget;
import org.sotay.exchange.ImportUndoing;
import org.sotay.exchange.ImportWriting;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.kernel.Range;
import org.sotay.kernel.Scope;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitCatalogue;
import org.sotay.organisation.UnitCatalogues;
import org.sotay.people.ManyPeople;
import org.springframework.stereotype.Component;

/// Takes in lists of members.
@Component
class MemberImport implements ImportTarget {

    private final MemberFields fields;
    private final MemberLists lists;
    private final ManyPeople people;
    private final UnitCatalogues catalogues;

    MemberImport(MemberFields fields, MemberLists lists, ManyPeople people, UnitCatalogues catalogues) {
        this.fields = fields;
        this.lists = lists;
        this.people = people;
        this.catalogues = catalogues;
    }

    @Override
    public String name() {
        return "members";
    }

    @Override
    public Capability capability() {
        return MembershipCapabilities.IMPORT_MEMBERS;
    }

    @Override
    public List<ImportField> fields(Actor actor) {
        return fields.of(actor);
    }

    @Override
    public ImportChecking check(ImportContext context) {
        return new MemberChecking(ground(context));
    }

    @Override
    public ImportWriting write(ImportContext context) {
        lists.listings().holdTree();
        return new MemberWriting(lists, ground(context), context);
    }

    @Override
    public ImportUndoing undo(ImportContext context) {
        lists.listings().holdTree();
        return new MemberUndoing(lists, people, context);
    }

    private MemberGround ground(ImportContext context) {
        Actor actor = context.actor();
        UnitId below = context.unit();
        UnitCatalogue cells = catalogues.of(actor, MembershipCapabilities.EDIT_MEMBERS, below);
        UnitCatalogue offices = catalogues.of(actor, MembershipCapabilities.EDIT_OFFICES, below);
        Scope reach = actor.scope(MembershipCapabilities.EDIT_MEMBERS);
        Scope scope = below == null || reach.isEmpty() ? reach : Scope.of(Range.UNIT_AND_BELOW, below, null);
        return new MemberGround(
                new MemberMatcher(lists.matches(), scope, context.today()),
                lists.matches(),
                lists.known(),
                people,
                cells,
                offices,
                new MemberComposer(new HistoryComposer(cells, offices, fields, ownCell(context, cells))),
                new RecordRules(cells, offices, context.today()));
    }

    /// The unit of the import, where that is a cell: rows that name none belong to it.
    private static @Nullable String ownCell(ImportContext context, UnitCatalogue cells) {
        String code = context.unitCode();
        if (code == null) {
            return null;
        }
        cells.need(List.of(code));
        return cells.at(code, context.today())
                .filter(UnitAt::holdsMembers)
                .map(UnitAt::code)
                .orElse(null);
    }
}
