package org.sotay.membership.web;

/// There is no unit yet whose members could be listed.
public record NoUnitPage() {}
