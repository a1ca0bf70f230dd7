package org.sotay.intake.web;

import java.util.List;
import java.util.Optional;
import org.sotay.exchange.Covers;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.ListSource;
import org.sotay.intake.ImportTargets;
import org.sotay.intake.IntakeCapabilities;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.ui.Address;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// An example of a list that can be sent, in the reader's language.
@Component
class ExampleList implements ListSource {

    static final String NAME = "imports-example";

    /// Parameter with what is on the list.
    static final String TARGET = "target";

    private final ImportTargets targets;
    private final Covers covers;

    ExampleList(ImportTargets targets, Covers covers) {
        this.targets = targets;
        this.covers = covers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Capability capability() {
        return IntakeCapabilities.MAKE_IMPORTS;
    }

    @Override
    public Optional<ListFile<Integer>> list(Actor actor, Texts texts, Address address) {
        return address.value(TARGET).filter(targets.names(actor)::contains).map(target -> list(actor, texts, target));
    }

    private ListFile<Integer> list(Actor actor, Texts texts, String target) {
        String title = ImportTexts.target(texts, target);
        return new ListFile<>(
                texts.get("intake.page.example.file", target),
                title,
                ExampleRows.columns(texts, targets.fields(actor, target)),
                ExampleRows::each,
                () -> ExampleRows.ROWS,
                covers.of(texts, actor, texts.get("intake.page.new.example", title), List.of()));
    }
}
