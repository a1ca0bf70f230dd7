package org.sotay.admission;

/// A case with everything a step of it is judged by.
///
/// @param recorded what is recorded of the candidate, of every day
record Sight(Candidate candidate, AdmissionFacts facts, AdmissionGround ground, EligibilityFacts recorded) {}
