package org.sotay.procedure;

/// A value of one set of rules, with where it stands.
///
/// @param confirmed false where no source confirms it and it is general knowledge; pages say so beside it
public record RuleValue<T>(RuleKey<T> key, T value, Citation citation, boolean confirmed) {}
