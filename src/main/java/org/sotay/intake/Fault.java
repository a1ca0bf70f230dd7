package org.sotay.intake;

/// A field in which cells are refused.
///
/// @param cells how many
public record Fault(String field, int cells) {}
