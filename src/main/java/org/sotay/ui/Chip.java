package org.sotay.ui;

/// A filter of a list, offered or in use.
///
/// @param label what it is called, already in the reader's language
/// @param target the list with the filter put on or taken off
/// @param on whether it is in use
public record Chip(String label, Address target, boolean on) {}
