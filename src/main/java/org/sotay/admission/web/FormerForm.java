package org.sotay.admission.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.FormerGround;
import org.sotay.kernel.Refusal;
import org.sotay.ui.Address;
import org.sotay.ui.TypedDate;

/// What was typed about why somebody left the Party before.
public record FormerForm(@Nullable String ground, @Nullable String expungedOn) {

    /// An empty form.
    static FormerForm empty() {
        return new FormerForm("", "");
    }

    Optional<FormerGround> chosen() {
        return Address.find(FormerGround.values(), ground == null ? "" : ground);
    }

    Optional<LocalDate> day() {
        return TypedDate.parseDay(expungedOn);
    }

    /// What cannot be read.
    List<Refusal> unreadable() {
        List<Refusal> reasons = new ArrayList<>();
        if (chosen().isEmpty()) {
            reasons.add(Refusal.at("ground", "admission.refusal.ground"));
        }
        if (expungedOn != null && !expungedOn.isBlank() && day().isEmpty()) {
            reasons.add(Refusal.at("expungedOn", "admission.refusal.expunged-day"));
        }
        return reasons;
    }
}
