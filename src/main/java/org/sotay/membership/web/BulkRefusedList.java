package org.sotay.membership.web;

import java.util.List;
import java.util.Optional;
import org.sotay.exchange.Covers;
import org.sotay.exchange.FileColumn;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.ListSource;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.membership.BulkActions;
import org.sotay.membership.BulkRow;
import org.sotay.membership.BulkView;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.ui.Address;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// With whom of a selection something is not done, and why, as a file.
@Component
class BulkRefusedList implements ListSource {

    static final String NAME = "bulk-refused";

    private static final String BULK = "bulk";

    private final BulkActions bulks;
    private final Covers covers;

    BulkRefusedList(BulkActions bulks, Covers covers) {
        this.bulks = bulks;
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

    /// The address of those of a selection.
    static Address of(Address here, long bulk) {
        return here.with(BULK, bulk);
    }

    @Override
    public Optional<ListFile<BulkRow>> list(Actor actor, Texts texts, Address address) {
        return address.value(BULK)
                .map(Long::valueOf)
                .flatMap(bulk -> bulks.view(actor, bulk))
                .map(view -> file(actor, texts, view));
    }

    private ListFile<BulkRow> file(Actor actor, Texts texts, BulkView view) {
        String title = texts.get("membership.bulk.refused");
        List<BulkRow> refused = view.refused();
        return new ListFile<>(
                texts.get(
                        "membership.bulk.refused-file",
                        String.valueOf(view.bulk().id())),
                title,
                List.of(
                        new FileColumn<>(texts.get("membership.column.name"), BulkRow::name),
                        new FileColumn<>(texts.get("membership.column.cell"), BulkRow::cell),
                        new FileColumn<>(texts.get("membership.bulk.why"), row -> BulkTexts.why(texts, row.refusal()))),
                refused::forEach,
                refused::size,
                covers.of(texts, actor, title, List.of(BulkTexts.action(texts, view.bulk()))));
    }
}
