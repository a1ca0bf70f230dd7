package org.sotay.procedure;

import java.util.List;
import org.sotay.exchange.FieldType;
import org.sotay.exchange.ImportChecking;
import org.sotay.exchange.ImportContext;
import org.sotay.exchange.ImportField;
import org.sotay.exchange.ImportTarget;
import org.sotay.exchange.ImportUndoing;
import org.sotay.exchange.ImportWriting;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.springframework.stereotype.Component;

/// Takes in lists of public holidays, and of days on which is worked in exchange.
@Component
class HolidayImport implements ImportTarget {

    private static final String HEADING = "procedure.import.heading.";
    private static final List<ImportField> FIELDS = List.of(
            field("day", true, new FieldType.Day()),
            field("nameVi", true, new FieldType.Text(CalendarRules.LONGEST_NAME)),
            field("nameEn", true, new FieldType.Text(CalendarRules.LONGEST_NAME)),
            field("nameDe", true, new FieldType.Text(CalendarRules.LONGEST_NAME)),
            field("source", false, new FieldType.Text(CalendarRules.LONGEST_SOURCE)));

    private final CalendarStore store;
    private final CalendarKeeping keeping;

    HolidayImport(CalendarStore store, CalendarKeeping keeping) {
        this.store = store;
        this.keeping = keeping;
    }

    private static ImportField field(String name, boolean required, FieldType type) {
        return new ImportField(name, required, type, HEADING + name);
    }

    @Override
    public String name() {
        return "holidays";
    }

    @Override
    public Capability capability() {
        return ProcedureCapabilities.EDIT_CALENDAR;
    }

    @Override
    public List<ImportField> fields(Actor actor) {
        return FIELDS;
    }

    @Override
    public ImportChecking check(ImportContext context) {
        return new HolidayChecking(store);
    }

    @Override
    public ImportWriting write(ImportContext context) {
        return new HolidayWriting(store, keeping, context);
    }

    @Override
    public ImportUndoing undo(ImportContext context) {
        return new HolidayUndoing(store, keeping, context);
    }
}
