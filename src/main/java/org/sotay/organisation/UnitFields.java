package org.sotay.organisation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sotay.exchange.FieldType;
import org.sotay.exchange.ImportField;
import org.sotay.kernel.Language;
import org.sotay.ui.Languages;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// What the columns of a list of units can hold: those of the register of units.
@Component
class UnitFields {

    private static final String HEADING = "organisation.import.heading.";
    private static final Map<String, List<String>> YES_AND_NO = Map.of(
            "true", List.of("co", "yes", "ja", "x", "1", "dung", "y", "j"),
            "false", List.of("khong", "no", "nein", "0", "sai", "n"));

    private final Kinds kinds;
    private final List<Texts> languages;

    UnitFields(Kinds kinds, Languages languages) {
        this.kinds = kinds;
        this.languages = Arrays.stream(Language.values()).map(languages::in).toList();
    }

    List<ImportField> all() {
        FieldType yes = FieldType.Choice.of(languages, "organisation.import.", List.of("true", "false"), YES_AND_NO);
        return List.of(
                field("code", true, new FieldType.Words(100)),
                field("from", true, new FieldType.Day()),
                field("until", false, new FieldType.Day()),
                field("name", true, new FieldType.Text(1_000)),
                field("kind", true, FieldType.Choice.named(kindNames())),
                field(
                        "sector",
                        true,
                        FieldType.Choice.of(
                                languages,
                                "organisation.sector.",
                                Arrays.stream(Sector.values()).map(Enum::name).toList(),
                                Map.of())),
                field("grassroots", false, yes),
                field("empoweredToAdmit", false, yes),
                field("nonStateEnterprise", false, yes),
                field("parent", false, new FieldType.Words(100)));
    }

    private Map<String, Map<Language, String>> kindNames() {
        Map<String, Map<Language, String>> names = new LinkedHashMap<>();
        for (Kind kind : kinds.all()) {
            KindName name = kind.name();
            names.put(kind.code(), Map.of(Language.VI, name.vi(), Language.EN, name.en(), Language.DE, name.de()));
        }
        return names;
    }

    private static ImportField field(String name, boolean required, FieldType type) {
        return new ImportField(name, required, type, HEADING + name);
    }
}
