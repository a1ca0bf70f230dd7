package org.sotay.membership.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sotay.membership.AbsenceKind;
import org.sotay.membership.EndKind;
import org.sotay.membership.MemberRow;
import org.sotay.membership.OfficeRole;
import org.sotay.membership.Standing;
import org.sotay.membership.TimelineEntry;
import org.sotay.people.PartialDate;
import org.sotay.people.PersonTexts;
import org.sotay.ui.Texts;

/// Words for the facts of a member.
public final class MemberTexts {

    private static final Set<String> LASTING = Set.of("stayed", "absent", "office");

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

    private MemberTexts() {}

    /// The offices, the highest first.
    public static String offices(Texts texts, List<OfficeRole> offices) {
        if (offices.size() == 1) {
            return office(texts, offices.getFirst());
        }
        StringBuilder words = new StringBuilder();
        for (OfficeRole office : offices) {
            words.append(words.isEmpty() ? "" : ", ").append(office(texts, office));
        }
        return words.toString();
    }

    public static String office(Texts texts, OfficeRole office) {
        return texts.get("membership.office." + office.name());
    }

    public static String absence(Texts texts, AbsenceKind absence) {
        return texts.get("membership.absence." + absence.name());
    }

    public static String standing(Texts texts, Standing standing) {
        return texts.get("membership.standing." + standing.name());
    }

    /// Whether nothing about the member differs from the normal: official and present.
    public static boolean normal(MemberRow row) {
        return row.standing() == Standing.OFFICIAL && row.absences().isEmpty();
    }

    /// Standing and absences in one line.
    static String state(Texts texts, MemberRow row) {
        return Stream.concat(
                        Stream.of(standing(texts, row.standing())),
                        row.absences().stream().map(absence -> absence(texts, absence)))
                .collect(Collectors.joining(", "));
    }

    /// A date of birth as far as it is known.
    public static String born(Texts texts, @Nullable PartialDate birth) {
        return PersonTexts.born(texts, birth);
    }

    /// The word for a code such as an occupation; the code itself where nobody has named it.
    public static String word(Texts texts, String prefix, @Nullable String code) {
        return PersonTexts.word(texts, prefix, code);
    }

    public static String end(Texts texts, EndKind kind) {
        return texts.get("membership.end." + kind.name());
    }

    /// The word an entry of the timeline is about.
    public static String what(Texts texts, TimelineEntry entry) {
        String what = entry.what();
        if (what == null) {
            return "";
        }
        return texts.has(what) ? texts.get(what) : what;
    }

    /// What an entry of the timeline says.
    public static String sentence(Texts texts, TimelineEntry entry) {
        return texts.get(entry.key(), what(texts, entry));
    }

    /// A stored value of a corrected field in words; a dash for nothing.
    public static String value(Texts texts, TimelineEntry entry, @Nullable String stored) {
        if (stored == null || stored.isEmpty()) {
            return "–";
        }
        Matcher date = DATE.matcher(stored);
        if (date.matches()) {
            return texts.day(Integer.parseInt(date.group(1)), number(date.group(2)), number(date.group(3)));
        }
        String what = entry.what();
        return what == null ? stored : word(texts, what.replace(".field.", ".") + ".", stored);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /// Whether the entry tells of something that still lasts.
    public static boolean lasting(TimelineEntry entry) {
        return entry.until() == null && entry.file() == null && LASTING.contains(kind(entry));
    }

    /// The last day it held.
    public static LocalDate lastDay(TimelineEntry entry) {
        LocalDate until = entry.until();
        return until == null ? entry.on() : until.minusDays(1);
    }

    /// The icon of an entry.
    public static String icon(TimelineEntry entry) {
        return switch (kind(entry)) {
            case "ended" -> "x";
            case "corrected" -> "pen";
            case "merged", "parted" -> "merge";
            case "stayed" -> "build";
            case "office" -> "flag";
            case "absent" -> "clock";
            default -> "check";
        };
    }

    /// A telephone number in groups that can be read.
    public static String phone(String digits) {
        return digits.replaceAll("(\\d{3,4})(\\d{3})(\\d{3})$", "$1 $2 $3");
    }

    private static String kind(TimelineEntry entry) {
        return entry.key().substring(entry.key().lastIndexOf('.') + 1);
    }
}
