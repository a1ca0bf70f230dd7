package org.sotay.organisation.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.FileColumn;
import org.sotay.exchange.Spelling;
import org.sotay.organisation.Kind;
import org.sotay.organisation.UnitStretch;
import org.sotay.organisation.UnitTraits;
import org.sotay.ui.Texts;

/// The columns of the register of units: every recorded field of a stretch.
final class UnitRegisterColumns {

    private final Spelling spelling;
    private final Map<String, String> kinds;

    private UnitRegisterColumns(Spelling spelling, Map<String, String> kinds) {
        this.spelling = spelling;
        this.kinds = kinds;
    }

    /// In the language of a reader.
    static List<FileColumn<UnitStretch>> of(Texts texts, List<Kind> kinds) {
        return new UnitRegisterColumns(Spelling.of(texts), names(texts, kinds)).all();
    }

    /// As programs call them.
    static List<FileColumn<UnitStretch>> program() {
        return new UnitRegisterColumns(Spelling.program(), Map.of()).all();
    }

    /// What each kind is called; one that shares its name with another goes by its code.
    private static Map<String, String> names(Texts texts, List<Kind> kinds) {
        return kinds.stream()
                .collect(Collectors.groupingBy(kind -> UnitTexts.kind(texts, kind.name())))
                .entrySet()
                .stream()
                .filter(named -> named.getValue().size() == 1)
                .collect(Collectors.toMap(named -> named.getValue().getFirst().code(), Map.Entry::getKey));
    }

    private List<FileColumn<UnitStretch>> all() {
        return List.of(
                column("code", "organisation.field.code", UnitStretch::code),
                column("from", "organisation.field.from", row -> row.period().from()),
                column(
                        "until",
                        "organisation.register.until",
                        row -> row.period().until()),
                column("name", "organisation.field.name", row -> row.traits().name()),
                column(
                        "kind",
                        "organisation.field.kind",
                        row -> kind(row.traits().kind())),
                column("sector", "organisation.field.sector", row -> sector(row.traits())),
                marked("grassroots", "organisation.flag.grassroots", UnitTraits::grassroots),
                marked("empoweredToAdmit", "organisation.flag.empowered", UnitTraits::empoweredToAdmit),
                marked("nonStateEnterprise", "organisation.flag.non-state", UnitTraits::nonStateEnterprise),
                column("parent", "organisation.register.parent", UnitStretch::parent));
    }

    private String kind(String code) {
        return kinds.getOrDefault(code, code);
    }

    private String sector(UnitTraits traits) {
        return spelling.word("organisation.sector.", traits.sector());
    }

    private FileColumn<UnitStretch> marked(String name, String key, Predicate<UnitTraits> mark) {
        return column(name, key, row -> spelling.yes("organisation.", mark.test(row.traits())));
    }

    private FileColumn<UnitStretch> column(String name, String key, Function<UnitStretch, @Nullable Object> value) {
        return new FileColumn<>(spelling.heading(name, key), value);
    }
}
