package org.sotay.membership.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.FileColumn;
import org.sotay.kernel.Actor;
import org.sotay.membership.MemberRow;
import org.sotay.people.PartialDate;
import org.sotay.people.PeopleCapabilities;
import org.sotay.ui.Address;
import org.sotay.ui.Column;
import org.sotay.ui.Columns;
import org.sotay.ui.Texts;

/// The columns of a list of members: on the page, in a file for readers, in a file for programs.
final class MemberColumns {

    private static final List<Column> ALL = List.of(
            new Column("born", "membership.column.born", true),
            new Column("sex", "membership.column.sex", false),
            new Column("occupation", "membership.column.occupation", false),
            new Column("cell", "membership.column.cell", true),
            new Column("joined", "membership.column.joined", true),
            new Column("recognised", "membership.column.recognised", false),
            new Column("card", "membership.column.card", false),
            new Column("state", "membership.column.state", true));
    private static final Set<String> PERSONAL = Set.of("born", "sex", "occupation");

    private MemberColumns() {}

    static Columns choose(HttpServletRequest request, HttpServletResponse response) {
        return Columns.choose("members", ALL, request, response);
    }

    /// The columns that were chosen when a list was asked for.
    static Columns named(@Nullable String names) {
        return Columns.named(ALL, names);
    }

    /// What the page shows, as a file: name and offices, then the chosen columns.
    /// Facts of the person only where the actor's role sees them.
    static List<FileColumn<MemberRow>> file(Columns shown, Actor actor, Texts texts) {
        boolean personal = actor.may(PeopleCapabilities.READ_PERSONAL);
        List<FileColumn<MemberRow>> columns = new ArrayList<>();
        columns.add(new FileColumn<>(texts.get("membership.column.name"), MemberRow::name));
        columns.add(new FileColumn<>(
                texts.get("membership.column.offices"), row -> MemberTexts.offices(texts, row.offices())));
        for (Column column : ALL) {
            if (shown.shows(column.name()) && (personal || !PERSONAL.contains(column.name()))) {
                columns.add(new FileColumn<>(texts.get(column.key()), value(column.name(), texts)));
            }
        }
        return columns;
    }

    /// Every column, called and filled as the interface for programs does.
    static List<FileColumn<MemberRow>> program() {
        return List.of(
                new FileColumn<>("id", row -> row.person().value()),
                new FileColumn<>("name", MemberRow::name),
                new FileColumn<>("birth", row -> born(row.birth())),
                new FileColumn<>("sex", row -> lower(row.sex())),
                new FileColumn<>("occupation", MemberRow::occupation),
                new FileColumn<>("cell", MemberRow::cell),
                new FileColumn<>("joinedOn", MemberRow::joinedOn),
                new FileColumn<>("recognisedOn", MemberRow::recognisedOn),
                new FileColumn<>("cardNumber", MemberRow::cardNumber),
                new FileColumn<>("standing", row -> Address.word(row.standing())),
                new FileColumn<>("offices", row -> words(row.offices().stream())),
                new FileColumn<>("absences", row -> words(row.absences().stream())));
    }

    private static Function<MemberRow, @Nullable Object> value(String column, Texts texts) {
        return switch (column) {
            case "born" -> row -> born(row.birth());
            case "sex" -> row -> MemberTexts.word(texts, "people.sex.", row.sex());
            case "occupation" -> row -> MemberTexts.word(texts, "people.occupation.", row.occupation());
            case "cell" -> MemberRow::cell;
            case "joined" -> MemberRow::joinedOn;
            case "recognised" -> MemberRow::recognisedOn;
            case "card" -> MemberRow::cardNumber;
            default -> row -> MemberTexts.state(texts, row);
        };
    }

    /// A day where it is known, else the month or the year as text.
    static @Nullable Object born(@Nullable PartialDate birth) {
        if (birth == null) {
            return null;
        }
        Integer month = birth.month();
        Integer day = birth.day();
        return month == null || day == null ? MemberJson.iso(birth) : LocalDate.of(birth.year(), month, day);
    }

    private static @Nullable Object lower(@Nullable String word) {
        return word == null ? null : word.toLowerCase(Locale.ROOT);
    }

    private static String words(Stream<? extends Enum<?>> values) {
        return values.map(Address::word).collect(Collectors.joining(" "));
    }
}
