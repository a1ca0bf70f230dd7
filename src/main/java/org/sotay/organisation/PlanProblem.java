package org.sotay.organisation;

import org.sotay.kernel.Refusal;

/// Why a plan cannot be put in force: the step, the unit, and the reason with its cure.
///
/// @param step from 1
/// @param unit code of the unit
public record PlanProblem(int step, String unit, Refusal reason) {}
