package org.sotay.intake;

/// A word of the file that stands for none of the choices of a field.
///
/// @param rows in how many rows it stands
public record UnknownWord(String field, String word, int rows) {}
