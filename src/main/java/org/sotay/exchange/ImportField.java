package org.sotay.exchange;

/// Something that a room takes in from a file.
///
/// @param name as the interface for programs calls it, which is also how our own files for programs head it
/// @param required whether a row without it cannot be taken
/// @param headingsKey of the words by which a column is known, parted by `|`
public record ImportField(String name, boolean required, FieldType type, String headingsKey) {}
