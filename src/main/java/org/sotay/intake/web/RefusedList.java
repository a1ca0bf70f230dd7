package org.sotay.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sotay.exchange.Covers;
import org.sotay.exchange.FileColumn;
import org.sotay.exchange.ImportField;
import org.sotay.exchange.ListFile;
import org.sotay.exchange.ListSource;
import org.sotay.intake.Import;
import org.sotay.intake.ImportId;
import org.sotay.intake.ImportTargets;
import org.sotay.intake.Imports;
import org.sotay.intake.IntakeCapabilities;
import org.sotay.intake.ProblemTexts;
import org.sotay.intake.RefusedRow;
import org.sotay.intake.RefusedRows;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.ui.Address;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// The refused rows of a file with its own headings, and a column more that says why. When it is sent again, that
/// column is passed over.
@Component
class RefusedList implements ListSource {

    static final String NAME = "imports-refused";

    /// Parameter with the number of the import.
    static final String IMPORT = "import";

    private final Imports imports;
    private final RefusedRows refused;
    private final ImportTargets targets;
    private final Covers covers;

    RefusedList(Imports imports, RefusedRows refused, ImportTargets targets, Covers covers) {
        this.imports = imports;
        this.refused = refused;
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
    public Optional<ListFile<RefusedRow>> list(Actor actor, Texts texts, Address address) {
        ImportId id = new ImportId(Long.parseLong(address.value(IMPORT).orElseThrow()));
        return imports.find(actor, id).map(one -> list(actor, texts, one));
    }

    private ListFile<RefusedRow> list(Actor actor, Texts texts, Import one) {
        return new ListFile<>(
                texts.get("intake.page.refused.file", one.id().toString()),
                texts.get("intake.page.shown.REFUSED"),
                columns(actor, texts, one),
                row -> refused.each(one, row),
                () -> one.counts().refused(),
                covers.of(texts, actor, texts.get("intake.page.refused.list", one.fileName()), List.of()));
    }

    private List<FileColumn<RefusedRow>> columns(Actor actor, Texts texts, Import one) {
        List<ImportField> fields = targets.fields(actor, one.target());
        List<String> headings = refused.headings(one);
        List<FileColumn<RefusedRow>> columns = new ArrayList<>();
        for (int index = 0; index < headings.size(); index++) {
            int column = index;
            columns.add(new FileColumn<>(headings.get(index), row -> row.cell(column)));
        }
        columns.add(new FileColumn<>(
                texts.get(RefusedRows.REASON), row -> ProblemTexts.all(texts, fields, row.problems())));
        return columns;
    }
}
