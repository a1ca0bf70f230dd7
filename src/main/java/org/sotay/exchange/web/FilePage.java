package org.sotay.exchange.web;

import org.sotay.exchange.OrderedFile;

/// One file, from its order to its end.
public record FilePage(OrderedFile file) {}
