package org.sotay.organisation.web;

import java.time.LocalDate;
import java.util.List;
import org.sotay.kernel.Period;

/// A unit that cannot be shown on the day asked for, and the times when it can.
public record OtherDaysPage(String code, List<Period> times) {

    public OtherDaysPage {
        times = List.copyOf(times);
    }

    /// Address of the unit on a day.
    public String on(LocalDate day) {
        return "/units/" + code + "?on=" + day;
    }
}
