package org.sotay.admission;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.procedure.Fraction;
import org.sotay.ui.Texts;

/// Words facts as official forms have them. Pure, but for the Vietnamese texts.
final class FormWords {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String CELL = "chi bộ ";
    private static final List<String> CODED =
            List.of("person.sex", "person.ethnicity", "person.schooling", "person.occupation", "person.religion");

    private final Texts texts;

    FormWords(Texts texts) {
        this.texts = texts;
    }

    /// What is recorded of the person: codes become words, parts of a day become a day.
    Map<String, String> person(Map<String, String> recorded) {
        Map<String, String> known = new HashMap<>(recorded);
        CODED.forEach(name -> known.computeIfPresent(name, (fact, code) -> word(fact, code)));
        known.computeIfPresent("listed.day", (fact, day) -> day(day));
        String year = known.get("birth.year");
        if (year != null) {
            known.put("person.birth", texts.day(Integer.parseInt(year), number(known, "month"), number(known, "day")));
        }
        return known;
    }

    private String word(String fact, String code) {
        String key = "people." + fact.substring(fact.indexOf('.') + 1) + "." + code;
        return texts.has(key) ? texts.get(key) : code;
    }

    private static @Nullable Integer number(Map<String, String> known, String part) {
        return Optional.ofNullable(known.get("birth." + part))
                .map(Integer::valueOf)
                .orElse(null);
    }

    Map<String, String> certificate(FormFactStore.Paper paper) {
        Map<String, String> known = new HashMap<>();
        known.put("awareness.day", day(paper.day()));
        put(known, "awareness.number", paper.number());
        put(known, "awareness.issuer", paper.issuer());
        return known;
    }

    Map<String, String> introducer(FormFactStore.Introducer who) {
        Map<String, String> known = new HashMap<>();
        known.put(FormFacts.INTRODUCER, who.name());
        known.put("introducer.since", day(who.since().toString()));
        put(known, "introducer.cell", who.cell());
        return known;
    }

    /// The organisations that papers name, and where they are written.
    Map<String, String> units(CellLine line) {
        Map<String, String> known = new HashMap<>();
        known.put("cell", cell(line.cell().name()));
        line.at(Level.DEPARTMENT).ifPresent(unit -> known.put("department", unit.name()));
        line.at(Level.GRASSROOTS).ifPresent(unit -> {
            known.put("grassroots", unit.name());
            known.put("union.above", unit.name());
            above(line, unit).ifPresent(name -> known.put("above", name));
        });
        line.at(Level.DECIDING).ifPresent(unit -> {
            known.put("authority", unit.name());
            known.put("authority.signs", unit.name());
            above(line, unit).ifPresent(name -> known.put("authority.above", name));
        });
        return known;
    }

    private static Optional<String> above(CellLine line, LineUnit unit) {
        int index = line.units().indexOf(unit);
        return index > 0 ? Optional.of(line.units().get(index - 1).name()) : Optional.empty();
    }

    /// A cell without the word for what it is, which forms put before it.
    static String cell(String name) {
        return name.toLowerCase(VIETNAMESE).startsWith(CELL) ? name.substring(CELL.length()) : name;
    }

    /// What came of a vote, and how many votes it took.
    Map<String, String> vote(String name, Map<String, String> facts, Fraction share) {
        Map<String, String> known = new HashMap<>();
        int electors = Integer.parseInt(facts.getOrDefault("electors", "0"));
        int present = Integer.parseInt(facts.getOrDefault("present", "0"));
        known.put(name + ".electors", texts.number(electors));
        known.put(name + ".present", texts.number(present));
        known.put(name + ".absent", texts.number(electors - present));
        known.put(name + ".needed", texts.number(share.of(electors)));
        put(known, name + ".for", facts.get("inFavour"));
        put(known, name + ".against", facts.get("against"));
        return known;
    }

    /// A day as papers write it.
    String day(String day) {
        LocalDate date = LocalDate.parse(day);
        return "%02d tháng %d năm %d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private static void put(Map<String, String> known, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            known.put(name, value);
        }
    }
}
