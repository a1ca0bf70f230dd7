package org.sotay.exchange;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column of a list as a file.
///
/// @param title the head, in the reader's language or as programs call it
/// @param value what stands in a row: text, a number, a day, or nothing
public record FileColumn<R>(String title, Function<R, @Nullable Object> value) {}
