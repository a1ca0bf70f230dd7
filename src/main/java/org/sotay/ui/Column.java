package org.sotay.ui;

/// A column that a list can show.
///
/// @param name in the address
/// @param key message key of its head
/// @param standard whether it is shown until somebody chooses
public record Column(String name, String key, boolean standard) {}
