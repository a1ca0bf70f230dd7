package org.sotay.ui;

import java.util.List;
import java.util.stream.Stream;

/// A filter of a list, offered or in use.
///
/// @param label what it is called, already in the reader's language
/// @param target the list with the filter put on or taken off
/// @param on whether it is in use
public record Chip(String label, Address target, boolean on) {

    /// What is filtered, for somebody who sees the list without its page: words looked for and filters in use.
    public static List<String> inWords(String text, List<Chip> chips) {
        return Stream.concat(
                        Stream.of(text).filter(words -> !words.isBlank()),
                        chips.stream().filter(Chip::on).map(Chip::label))
                .toList();
    }

    /// The filter that sets the parameter to the value, or takes it away where the list has it; the first page follows.
    public static Chip of(Address here, String name, String value, String label) {
        boolean on = here.value(name).filter(value::equals).isPresent();
        Address bare = here.without("page", name);
        return new Chip(label, on ? bare : bare.with(name, value), on);
    }
}
