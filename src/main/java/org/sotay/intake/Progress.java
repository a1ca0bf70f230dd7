package org.sotay.intake;

/// How far the work in the background is.
///
/// @param rows that are through it
/// @param of all rows; 0 as long as nobody knows
public record Progress(ImportWork work, int rows, int of) {}
