package org.sotay.procedure.web;

import org.sotay.ui.FormErrors;

/// The form with which a year is recorded.
public record NewYearPage(YearForm form, FormErrors errors) {}
