package org.sotay.organisation;

import java.util.List;
import org.sotay.exchange.ImportChecking;
import org.sotay.exchange.ImportContext;
import org.sotay.exchange.ImportField;
import org.sotay.exchange.ImportTarget;
import org.sotay.exchange.ImportUndoing;
import org.sotay.exchange.ImportWriting;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.springframework.stereotype.Component;

/// Takes in lists of units with their histories.
@Component
class UnitImport implements ImportTarget {

    private final UnitFields fields;
    private final Kinds kinds;
    private final UnitCatalogues catalogues;
    private final UnitRegisterStore register;
    private final UnitBulkStore bulk;
    private final UnitEffects effects;

    UnitImport(
            UnitFields fields,
            Kinds kinds,
            UnitCatalogues catalogues,
            UnitRegisterStore register,
            UnitBulkStore bulk,
            UnitEffects effects) {
        this.fields = fields;
        this.kinds = kinds;
        this.catalogues = catalogues;
        this.register = register;
        this.bulk = bulk;
        this.effects = effects;
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public Capability capability() {
        return OrganisationCapabilities.IMPORT_UNITS;
    }

    @Override
    public List<ImportField> fields(Actor actor) {
        return fields.all();
    }

    @Override
    public ImportChecking check(ImportContext context) {
        return new UnitChecking(ground(context), context.today());
    }

    private UnitGround ground(ImportContext context) {
        Actor actor = context.actor();
        boolean everywhere = context.unit() == null
                && actor.scope(OrganisationCapabilities.EDIT_UNITS).everywhere();
        return new UnitGround(
                register,
                catalogues.of(actor, OrganisationCapabilities.EDIT_UNITS, context.unit()),
                kinds.all(),
                everywhere,
                context.today());
    }

    @Override
    public ImportWriting write(ImportContext context) {
        bulk.own();
        return new UnitWriting(bulk, ground(context), effects, context);
    }

    @Override
    public ImportUndoing undo(ImportContext context) {
        bulk.own();
        return new UnitUndoing(bulk, ground(context), effects, context);
    }
}
