package org.sotay.organisation.web;

/// One field as somebody else saved it meanwhile and as it was typed here.
public record Difference(String key, String theirs, String ours) {}
