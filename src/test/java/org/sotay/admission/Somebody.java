package org.sotay.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.membership.EndKind;
import org.sotay.people.PartialDate;
import org.sotay.people.Schooling;

/// A candidate in the making: at first one of whom every rule is met on [#DAY].
final class Somebody {

    static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private PartialDate birth = new PartialDate(1981, 3, 14);
    private Schooling schooling = Schooling.UPPER_SECONDARY;
    private LocalDate listedOn = LocalDate.of(2022, 11, 3);
    private @Nullable LocalDate leftOn;
    private Origin origin = Origin.VILLAGE;
    private @Nullable ExceptionArea area;
    private @Nullable Elder elder;
    private final List<EligibilityFacts.Paper> papers = new ArrayList<>();
    private final List<EligibilityFacts.Enrolled> classes = new ArrayList<>();
    private final List<EligibilityFacts.Companion> mentors = new ArrayList<>();
    private final List<EligibilityFacts.Introducer> introducers = new ArrayList<>();
    private final List<EligibilityFacts.Belonging> memberships = new ArrayList<>();
    private EligibilityFacts.@Nullable Former former;

    private Somebody() {}

    static Somebody eligible() {
        return new Somebody()
                .paper(PaperKind.AWARENESS_CERTIFICATE, day(2023, 8, 18))
                .paper(PaperKind.OPINIONS, day(2024, 1, 10))
                .verified(Conclusion.FAVOURABLE, day(2024, 1, 15))
                .mentor(official("Đoàn Văn Hậu"))
                .introducer(official("Đoàn Văn Hậu"), day(2015, 1, 1), null)
                .introducer(official("Nguyễn Thị Bích Liên"), day(2023, 2, 14), null);
    }

    static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    /// A member since 2010, official since 2011.
    static EligibilityFacts.Companion official(String name) {
        return member(name, day(2011, 2, 3), null);
    }

    static EligibilityFacts.Companion member(String name, @Nullable LocalDate recognised, @Nullable LocalDate ended) {
        EndKind kind = ended == null ? null : EndKind.LEFT;
        return new EligibilityFacts.Companion(
                name,
                Period.since(day(2010, 1, 1)),
                List.of(new EligibilityFacts.Belonging(day(2010, 2, 3), recognised, ended, kind)));
    }

    Somebody born(int year, @Nullable Integer month, @Nullable Integer day) {
        return born(new PartialDate(year, month, day));
    }

    Somebody born(PartialDate date) {
        birth = date;
        return this;
    }

    Somebody schooled(Schooling level) {
        schooling = level;
        return this;
    }

    Somebody listed(LocalDate day) {
        listedOn = day;
        return this;
    }

    Somebody left(LocalDate day) {
        leftOn = day;
        return this;
    }

    Somebody from(Origin where) {
        origin = where;
        return this;
    }

    Somebody in(ExceptionArea where) {
        area = where;
        return this;
    }

    Somebody being(Elder who) {
        elder = who;
        return this;
    }

    Somebody paper(PaperKind kind, LocalDate day) {
        return paper(new EligibilityFacts.Paper(kind, day, null, null, null, null));
    }

    Somebody paper(EligibilityFacts.Paper paper) {
        papers.add(paper);
        return this;
    }

    Somebody verified(@Nullable Conclusion conclusion, LocalDate day) {
        String note = conclusion == Conclusion.NOT_REQUIRED ? "already verified as an officer" : null;
        return paper(new EligibilityFacts.Paper(PaperKind.VERIFICATION, day, "15-TT", null, conclusion, note));
    }

    Somebody without(PaperKind kind) {
        papers.removeIf(paper -> paper.kind() == kind);
        return this;
    }

    Somebody enrolled(String name, LocalDate begins, @Nullable LocalDate ends) {
        classes.add(new EligibilityFacts.Enrolled(name, "Kim Sơn", begins, ends));
        return this;
    }

    Somebody mentor(EligibilityFacts.Companion mentor) {
        mentors.add(mentor);
        return this;
    }

    Somebody withoutMentor() {
        mentors.clear();
        return this;
    }

    Somebody introducer(EligibilityFacts.Companion member, LocalDate since, @Nullable String replaces) {
        introducers.add(new EligibilityFacts.Introducer(member, since, replaces));
        return this;
    }

    Somebody withoutIntroducers() {
        introducers.clear();
        return this;
    }

    Somebody memberUntil(LocalDate joined, @Nullable LocalDate ended, @Nullable EndKind kind) {
        memberships.add(new EligibilityFacts.Belonging(joined, joined.plusYears(1), ended, kind));
        return this;
    }

    Somebody leftFor(FormerGround ground, @Nullable LocalDate expunged) {
        former = new EligibilityFacts.Former(ground, expunged);
        return this;
    }

    EligibilityFacts facts() {
        return new EligibilityFacts(
                birth,
                schooling,
                new EligibilityFacts.Entry(listedOn, "14-NQ/CB", leftOn, origin, area, elder),
                papers.stream()
                        .sorted(Comparator.comparing(EligibilityFacts.Paper::datedOn))
                        .toList(),
                classes,
                mentors,
                introducers,
                memberships,
                former);
    }
}
