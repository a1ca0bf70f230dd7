package org.sotay.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sotay.exchange.DatedEntry;
import org.sotay.exchange.FieldType;
import org.sotay.kernel.Period;
import org.sotay.kernel.Refusal;
import org.sotay.kernel.UnitId;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.UnitCatalogue;

/// Puts together cells, absences and offices in time from what a row says and what is recorded. Where a row tells only
/// that something else has changed, they follow as they do when that is recorded by hand.
final class HistoryComposer {

    private static final Comparator<AbsenceFact> ABSENCES = Comparator.comparing(
                    (AbsenceFact absence) -> absence.period().from())
            .thenComparing(AbsenceFact::kind);
    private static final Comparator<MemberRecord.Term> TERMS = Comparator.comparing(
                    (MemberRecord.Term term) -> term.period().from())
            .thenComparing(MemberRecord.Term::role)
            .thenComparing(MemberRecord.Term::code);

    private final UnitCatalogue cells;
    private final UnitCatalogue offices;
    private final FieldType.Choice absenceKinds;
    private final FieldType.Choice roles;
    private final @Nullable String ownCell;

    /// @param cells what members can be assigned to
    /// @param offices where they can be appointed
    /// @param ownCell code of the cell of rows that name none; none where each must
    HistoryComposer(UnitCatalogue cells, UnitCatalogue offices, MemberFields fields, @Nullable String ownCell) {
        this.cells = cells;
        this.offices = offices;
        this.absenceKinds = fields.absences();
        this.roles = fields.offices();
        this.ownCell = ownCell;
    }

    /// What is put together.
    record Histories(List<MemberRecord.Place> stays, List<AbsenceFact> absences, List<MemberRecord.Term> offices) {}

    Histories compose(
            ToldMember row,
            @Nullable MemberRecord before,
            LocalDate joined,
            @Nullable Ending ending,
            List<Refusal> reasons) {
        List<MemberRecord.Place> stays = stays(row, before, joined, ending, reasons);
        List<AbsenceFact> absences =
                row.tells("absences") || before == null ? absences(row, reasons) : lasting(before.absences(), ending);
        List<MemberRecord.Term> terms = row.tells("offices") || before == null
                ? terms(row, before, reasons)
                : termsAfter(before, stays, ending);
        return new Histories(stays, absences, terms);
    }

    /// Who names a cell and no day belongs to it from the ceremony on, or since it is there: whoever joined before came
    /// from elsewhere.
    private List<MemberRecord.Place> stays(
            ToldMember row,
            @Nullable MemberRecord before,
            LocalDate joined,
            @Nullable Ending ending,
            List<Refusal> reasons) {
        if (row.tells("stays") && !row.stays().isEmpty()) {
            return row.stays().stream()
                    .flatMap(entry -> place("stays", entry, before, reasons).stream())
                    .sorted(Comparator.comparing(stay -> stay.period().from()))
                    .toList();
        }
        if (before != null) {
            return moved(row, MovedStays.follow(before, joined, ending, cells), reasons);
        }
        String code = row.text("cell") == null ? ownCell : row.text("cell");
        if (code == null) {
            if (!row.isBad("cell") && !row.isBad("stays")) {
                reasons.add(Refusal.at(row.tells("stays") ? "stays" : "cell", "exchange.value.missing"));
            }
            return List.of();
        }
        LocalDate arrived = row.day("arrivedOn");
        LocalDate from = arrived == null ? cells.first(code, joined).orElse(joined) : arrived;
        LocalDate until = ending == null || !ending.on().isAfter(from) ? null : ending.on();
        return place("cell", new DatedEntry(code, new Period(from, until), null), null, reasons).stream()
                .toList();
    }

    /// The recorded stays, and a further one where the row names another cell.
    private List<MemberRecord.Place> moved(ToldMember row, List<MemberRecord.Place> stays, List<Refusal> reasons) {
        String code = row.text("cell");
        if (code == null || stays.isEmpty() || stays.getLast().code().equals(code)) {
            return stays;
        }
        LocalDate arrived = row.day("arrivedOn");
        if (arrived == null) {
            if (!row.isBad("arrivedOn")) {
                reasons.add(Refusal.at(
                        "arrivedOn",
                        "membership.refusal.moved-when",
                        stays.getLast().code()));
            }
            return stays;
        }
        MemberRecord.Place last = stays.getLast();
        if (!arrived.isAfter(last.period().from()) || last.period().until() != null) {
            reasons.add(Refusal.at(
                    "arrivedOn", "membership.refusal.not-before", last.period().from()));
            return stays;
        }
        List<MemberRecord.Place> all = new ArrayList<>(stays.subList(0, stays.size() - 1));
        all.add(new MemberRecord.Place(
                last.unit(), last.code(), new Period(last.period().from(), arrived)));
        place("cell", new DatedEntry(code, Period.since(arrived), null), null, reasons)
                .ifPresent(all::add);
        return all;
    }

    /// The cell of an entry; one that is recorded so need not be within reach.
    private Optional<MemberRecord.Place> place(
            String field, DatedEntry entry, @Nullable MemberRecord before, List<Refusal> reasons) {
        Stream<MemberRecord.Place> recorded = before == null ? Stream.empty() : before.stays().stream();
        Optional<MemberRecord.Place> same = recorded.filter(stay ->
                        stay.code().equals(entry.words()) && stay.period().equals(entry.period()))
                .findFirst();
        if (same.isPresent()) {
            return same;
        }
        Optional<UnitAt> cell = cells.throughout(entry.words(), entry.period());
        if (cell.isEmpty()) {
            reasons.add(Refusal.at(
                    field,
                    "membership.refusal.no-cell-of-code",
                    entry.words(),
                    entry.period().from()));
        }
        return cell.map(unit -> new MemberRecord.Place(unit.id().value(), unit.code(), entry.period()));
    }

    private List<AbsenceFact> absences(ToldMember row, List<Refusal> reasons) {
        List<AbsenceFact> absences = new ArrayList<>();
        for (DatedEntry entry : row.absences()) {
            absenceKinds
                    .code(entry.words())
                    .ifPresentOrElse(
                            kind -> absences.add(
                                    new AbsenceFact(AbsenceKind.valueOf(kind), entry.period(), entry.remark())),
                            () -> reasons.add(Refusal.at("absences", "exchange.value.choice", entry.words())));
        }
        absences.sort(ABSENCES);
        return absences;
    }

    private List<MemberRecord.Term> terms(ToldMember row, @Nullable MemberRecord before, List<Refusal> reasons) {
        List<MemberRecord.Term> terms = new ArrayList<>();
        for (DatedEntry entry : row.offices()) {
            String code = ToldMember.lastWord(entry.words());
            String words = entry.words().substring(0, entry.words().length() - code.length());
            Optional<OfficeRole> role = roles.code(words).map(OfficeRole::valueOf);
            if (role.isEmpty()) {
                reasons.add(Refusal.at("offices", "exchange.value.choice", words.strip()));
            } else {
                term(role.get(), code, entry.period(), before, reasons).ifPresent(terms::add);
            }
        }
        terms.sort(TERMS);
        return terms;
    }

    private Optional<MemberRecord.Term> term(
            OfficeRole role, String code, Period period, @Nullable MemberRecord before, List<Refusal> reasons) {
        Stream<MemberRecord.Term> recorded = before == null ? Stream.empty() : before.offices().stream();
        Optional<MemberRecord.Term> same = recorded.filter(term -> term.role() == role
                        && term.code().equals(code)
                        && term.period().equals(period))
                .findFirst();
        if (same.isPresent()) {
            return same;
        }
        Optional<UnitAt> unit = offices.throughout(code, period);
        if (unit.isEmpty()) {
            reasons.add(Refusal.at("offices", "membership.refusal.no-unit-of-code", code, period.from()));
        }
        return unit.map(found -> new MemberRecord.Term(role, found.id().value(), code, period));
    }

    private static List<AbsenceFact> lasting(List<AbsenceFact> absences, @Nullable Ending ending) {
        return absences.stream()
                .flatMap(absence -> MovedStays.cut(absence.period(), ending)
                        .map(period -> new AbsenceFact(absence.kind(), period, absence.note()))
                        .stream())
                .toList();
    }

    /// Recorded terms as far as they last: to the end of the membership, and to the day of a move in units that do not
    /// stand above the new cell.
    private List<MemberRecord.Term> termsAfter(
            MemberRecord before, List<MemberRecord.Place> stays, @Nullable Ending ending) {
        Optional<Ending> move = Optional.empty();
        Set<UnitId> line = Set.of();
        if (!stays.isEmpty() && stays.size() > before.stays().size()) {
            MemberRecord.Place last = stays.getLast();
            line = cells.line(last.code(), last.period().from());
            move = Optional.of(new Ending(last.period().from(), EndKind.TRANSFERRED_OUT, null));
        }
        List<MemberRecord.Term> terms = new ArrayList<>();
        for (MemberRecord.Term term : before.offices()) {
            boolean goesOn = move.isEmpty() || line.contains(new UnitId(term.unit()));
            MovedStays.cut(term.period(), goesOn ? ending : move.get())
                    .map(period -> new MemberRecord.Term(term.role(), term.unit(), term.code(), period))
                    .ifPresent(terms::add);
        }
        return terms;
    }
}
