package org.sotay.membership.web;

import org.sotay.ui.FormErrors;

/// The form with which card number and dates of a membership are corrected.
public record DatesPage(long person, String name, DatesForm form, int version, FormErrors errors) {}
