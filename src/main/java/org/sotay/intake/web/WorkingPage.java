package org.sotay.intake.web;

import org.sotay.intake.Import;

/// A file on which work goes on in the background.
public record WorkingPage(Import one) {}
