package org.sotay.procedure;

import java.time.LocalDate;

/// A step that somebody wants to take.
///
/// @param round which time it is, from 1
public record ProposedStep(String step, int round, LocalDate on) {}
