package org.sotay.membership.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sotay.membership.AbsenceKind;
import org.sotay.membership.EndKind;
import org.sotay.membership.OfficeRole;

/// A step in a member's life that has a short form.
public enum Step {
    /// To another cell.
    MOVE,
    /// No longer a member.
    END,
    /// Away or exempt.
    ABSENCE,
    /// Into an office.
    OFFICE;

    /// Names texts and address.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether the step changes the membership itself, so that the form names the version it started from.
    public boolean versioned() {
        return this == MOVE || this == END;
    }

    /// Whether a day can be told on which it is over.
    public boolean planned() {
        return this == ABSENCE || this == OFFICE;
    }

    /// Whether a remark can be made.
    public boolean noted() {
        return this == ABSENCE || this == END;
    }

    /// What must be said when no unit was named; none where the step asks for none.
    @Nullable
    String unitMissing() {
        return switch (this) {
            case MOVE -> "membership.refusal.choose-cell";
            case OFFICE -> "membership.refusal.choose-unit";
            case END, ABSENCE -> null;
        };
    }

    /// What can be chosen as kind; empty where the step asks for none.
    List<String> kinds() {
        return switch (this) {
            case MOVE -> List.of();
            case END -> names(EndKind.values());
            case ABSENCE -> names(AbsenceKind.values());
            case OFFICE -> names(OfficeRole.values());
        };
    }

    private static <E extends Enum<E>> List<String> names(E[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
