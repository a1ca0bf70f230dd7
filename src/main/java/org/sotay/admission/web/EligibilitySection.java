package org.sotay.admission.web;

import org.jspecify.annotations.Nullable;
import org.sotay.admission.EligibilityReport;

/// What stands on a candidate's page about eligibility.
///
/// @param former where to tell why the person left the Party before; none where nobody asks or may tell
public record EligibilitySection(
        EligibilityReport report, @Nullable String former) {}
