package org.sotay.intake;

import org.jspecify.annotations.Nullable;

/// A row of a file and what people call the record it is about.
///
/// @param subject id of the record; none as long as there is none
public record ImportRow(int row, String label, @Nullable Long subject) {}
