package org.sotay.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Names;
import org.sotay.kernel.Refusal;

/// When a unit may be founded or changed. Pure: facts in, refusals out.
final class UnitRules {

    static final int LONGEST_NAME = 200;

    /// What is typed beyond is not looked for.
    private static final int LONGEST_SEARCH = 120;

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,39}");
    /// Words that stand in addresses where the code of a unit could.
    private static final Set<String> RESERVED = Set.of("found");
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}\\s]+");

    private UnitRules() {}

    /// Whether there can be a unit of that code.
    static boolean isCode(String code) {
        return CODE.matcher(code).matches()
                && !code.endsWith(".")
                && !code.contains("..")
                && !RESERVED.contains(code.toLowerCase(Locale.ROOT));
    }

    /// What was typed to find a unit, as the database can read it.
    static String searchable(String typed) {
        String text = NO_TEXT.matcher(typed).replaceAll(" ").strip();
        return text.substring(0, Math.min(text.length(), LONGEST_SEARCH));
    }

    /// Why a unit cannot be founded so; empty when it can.
    ///
    /// @param kind the kind wanted, none when there is no such kind
    /// @param parent the unit directly above as it is on the day of founding, none when it does not exist then
    static List<Refusal> founding(
            Founding founding,
            @Nullable Kind kind,
            @Nullable UnitAt parent,
            @Nullable Kind parentKind,
            boolean codeTaken) {
        List<Refusal> reasons = new ArrayList<>();
        if (!isCode(founding.code())) {
            reasons.add(Refusal.at("code", "organisation.refusal.code"));
        } else if (codeTaken) {
            reasons.add(Refusal.at("code", "organisation.refusal.code-taken", founding.code()));
        }
        reasons.addAll(name(founding.name()));
        if (founding.parentCode() != null && parent == null) {
            reasons.add(Refusal.at("on", "organisation.refusal.no-parent-then", founding.parentCode()));
        } else {
            reasons.addAll(kind(kind, parentKind));
        }
        LocalDate dissolved = founding.dissolved();
        LocalDate last = parent == null ? null : parent.dissolvedOn();
        if (dissolved != null && !dissolved.isAfter(founding.on())) {
            reasons.add(Refusal.at("dissolved", "organisation.refusal.end-before-begin"));
        } else if (dissolved != null && last != null && dissolved.isAfter(last)) {
            reasons.add(Refusal.at("dissolved", "organisation.refusal.end-after-parent", last));
        }
        return reasons;
    }

    /// The codes under which one stands, the longest first: what comes before each of its full stops.
    static List<String> codesAbove(String code) {
        List<String> above = new ArrayList<>();
        for (int stop = code.lastIndexOf('.'); stop > 0; stop = code.lastIndexOf('.', stop - 1)) {
            above.add(code.substring(0, stop));
        }
        return above;
    }

    /// Why a new unit cannot have a code that stands under that of another: only what stands below that unit does,
    /// or people would take it for one of its own.
    ///
    /// @param owner code of the unit under whose code it stands, none when there is no such unit
    /// @param parent the unit directly above, none for a root
    static List<Refusal> codeUnder(@Nullable String owner, @Nullable UnitAt parent) {
        if (owner == null || (parent != null && parent.line().stream().anyMatch(unit -> owner.equals(unit.code())))) {
            return List.of();
        }
        return List.of(Refusal.at("code", "organisation.refusal.code-of-another", owner));
    }

    /// The founding with the dissolution of the unit above, where that is known already: nothing outlives what it
    /// stands below.
    static Founding bounded(Founding founding, @Nullable UnitAt parent) {
        return parent == null || founding.dissolved() != null ? founding : founding.dissolvedOn(parent.dissolvedOn());
    }

    /// Why a unit of `kind` cannot stand below one of `parentKind`; without that it stands at the top.
    static List<Refusal> kind(@Nullable Kind kind, @Nullable Kind parentKind) {
        if (kind == null) {
            return List.of(Refusal.at("kind", "organisation.refusal.kind-unknown"));
        }
        boolean allowed =
                parentKind == null ? kind.root() : parentKind.children().contains(kind.code());
        return allowed ? List.of() : List.of(Refusal.at("kind", "organisation.refusal.kind-here"));
    }

    /// Why a unit that is there already cannot become one of `kind`.
    ///
    /// @param below kinds of the units directly below it
    /// @param members how many members it has
    static List<Refusal> becoming(Kind kind, Set<String> below, int members) {
        if (!kind.children().containsAll(below)) {
            return List.of(Refusal.at("kind", "organisation.refusal.kind-above"));
        }
        return members > 0 && !kind.holdsMembers() && below.isEmpty()
                ? List.of(Refusal.at("kind", "organisation.refusal.kind-members", members))
                : List.of();
    }

    /// Why a change cannot begin on `from`.
    ///
    /// @param latestBegin first day of the stretch it would end
    /// @param dissolvedOn first day on which the unit no longer exists
    static List<Refusal> changeFrom(
            LocalDate from, LocalDate latestBegin, @Nullable LocalDate dissolvedOn, LocalDate today) {
        if (!from.isAfter(latestBegin)) {
            return List.of(Refusal.at("from", "organisation.refusal.change-before", latestBegin));
        }
        return dissolvedOn != null && !from.isBefore(dissolvedOn)
                ? List.of(Refusal.at("from", "organisation.refusal.change-after", dissolvedOn))
                : day("from", from, today);
    }

    /// Why nothing can be recorded for that day: the records begin in 1900 and plan a year ahead.
    static List<Refusal> day(String field, LocalDate day, LocalDate today) {
        if (day.isBefore(FIRST)) {
            return List.of(Refusal.at(field, "organisation.refusal.too-early"));
        }
        return day.isAfter(today.plusYears(1))
                ? List.of(Refusal.at(field, "organisation.refusal.too-late", today.plusYears(1)))
                : List.of();
    }

    /// Why a unit cannot be called so.
    static List<Refusal> name(String name) {
        if (name.isBlank()) {
            return List.of(Refusal.at("name", "organisation.refusal.name-missing"));
        }
        if (!Names.isReadable(name)) {
            return List.of(Refusal.at("name", "organisation.refusal.name-unreadable"));
        }
        return name.length() > LONGEST_NAME
                ? List.of(Refusal.at("name", "organisation.refusal.name-long", LONGEST_NAME))
                : List.of();
    }

    /// What a correction replaces, field by field.
    static List<UnitRevision> differences(UnitTraits before, UnitTraits after, LocalDate from, Instant now, String by) {
        return Stream.of(
                        new UnitRevision(from, "name", before.name(), after.name(), now, by),
                        new UnitRevision(from, "kind", before.kind(), after.kind(), now, by),
                        new UnitRevision(
                                from,
                                "sector",
                                before.sector().name(),
                                after.sector().name(),
                                now,
                                by),
                        flag(from, "grassroots", before.grassroots(), after.grassroots(), now, by),
                        flag(from, "empoweredToAdmit", before.empoweredToAdmit(), after.empoweredToAdmit(), now, by),
                        flag(
                                from,
                                "nonStateEnterprise",
                                before.nonStateEnterprise(),
                                after.nonStateEnterprise(),
                                now,
                                by))
                .filter(revision -> !revision.before().equals(revision.after()))
                .toList();
    }

    private static UnitRevision flag(
            LocalDate from, String field, boolean before, boolean after, Instant now, String by) {
        return new UnitRevision(from, field, Boolean.toString(before), Boolean.toString(after), now, by);
    }
}
