package org.sotay.membership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sotay.exchange.FieldType;
import org.sotay.exchange.ImportField;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.PersonCodes;
import org.sotay.people.Schooling;
import org.sotay.people.Sex;
import org.sotay.ui.Languages;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// What the columns of a list of members can hold: the columns of the register, and the cell for simpler lists. What an
/// actor may not see of somebody is no column either.
@Component
class MemberFields {

    private static final String HEADING = "membership.import.heading.";
    private static final FieldType CARD = new FieldType.Numbered("00.000000", true);
    private static final FieldType ENTRIES = new FieldType.Text(32_767);
    private static final Map<String, List<String>> SEXES =
            Map.of("FEMALE", List.of("f", "w", "nu", "0", "x", "ba"), "MALE", List.of("m", "nam", "1", "ong"));

    private final List<Texts> languages;

    MemberFields(Languages languages) {
        this.languages = Arrays.stream(Language.values()).map(languages::in).toList();
    }

    List<ImportField> of(Actor actor) {
        List<ImportField> fields = new ArrayList<>();
        add(fields, "person", new FieldType.Words(18));
        fields.add(field("fullName", true, new FieldType.Words(300)));
        add(fields, "givenName", new FieldType.Words(300));
        fields.add(field("birth", true, new FieldType.PartOfDay()));
        add(fields, "sex", choice("people.sex.", Sex.values(), SEXES));
        add(fields, "ethnicity", codes("people.ethnicity.", PersonCodes.ETHNICITIES));
        add(fields, "schooling", choice("people.schooling.", Schooling.values(), Map.of()));
        add(fields, "profession", new FieldType.Text(1_000));
        add(fields, "occupation", codes("people.occupation.", PersonCodes.OCCUPATIONS));
        if (actor.may(PeopleCapabilities.READ_CONTACT)) {
            add(fields, "phone", new FieldType.Phone());
            add(fields, "email", new FieldType.Text(1_000));
            add(fields, "address", new FieldType.Text(1_000));
        }
        if (actor.may(PeopleCapabilities.READ_BELIEF)) {
            add(fields, "religion", codes("people.religion.", PersonCodes.RELIGIONS));
        }
        membership(fields);
        return fields;
    }

    private void membership(List<ImportField> fields) {
        add(fields, "cardNumber", CARD);
        add(fields, "decidedOn", new FieldType.Day());
        add(fields, "joinedOn", new FieldType.Day());
        add(fields, "recognisedOn", new FieldType.Day());
        add(fields, "endedOn", new FieldType.Day());
        add(fields, "endKind", choice("membership.end.", EndKind.values(), Map.of()));
        add(fields, "endNote", new FieldType.Text(2_000));
        add(fields, "cell", new FieldType.Words(100));
        add(fields, "arrivedOn", new FieldType.Day());
        add(fields, "stays", ENTRIES);
        add(fields, "absences", ENTRIES);
        add(fields, "offices", ENTRIES);
    }

    /// Kinds of absence by the words for them.
    FieldType.Choice absences() {
        return choice("membership.absence.", AbsenceKind.values(), Map.of());
    }

    /// Offices by the words for them.
    FieldType.Choice offices() {
        return choice("membership.office.", OfficeRole.values(), Map.of());
    }

    private static void add(List<ImportField> fields, String name, FieldType type) {
        fields.add(field(name, false, type));
    }

    private static ImportField field(String name, boolean required, FieldType type) {
        return new ImportField(name, required, type, HEADING + name);
    }

    private FieldType.Choice codes(String prefix, List<String> codes) {
        return FieldType.Choice.of(languages, prefix, codes, Map.of());
    }

    private FieldType.Choice choice(String prefix, Enum<?>[] values, Map<String, List<String>> more) {
        return FieldType.Choice.of(
                languages, prefix, Arrays.stream(values).map(Enum::name).toList(), more);
    }
}
