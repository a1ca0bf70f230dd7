package org.sotay.membership.web;

import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.ui.Crumb;
import org.sotay.ui.FormErrors;

/// The page on which a term of office or an absence is ended or taken back.
///
/// @param sort `office` or `absence`; names the texts
/// @param what the office or the kind of absence
/// @param unit what the unit of an office is called
/// @param address of the term; what is done to it follows
/// @param back where it was chosen
/// @param on the day typed
public record TermPage(
        String sort,
        String name,
        String what,
        @Nullable String unit,
        Period period,
        String address,
        Crumb back,
        @Nullable String on,
        FormErrors errors) {}
