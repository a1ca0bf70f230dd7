package org.sotay.membership.web;

import org.sotay.ui.FormErrors;

/// Why a merge cannot be taken back.
public record MergeStaysPage(FormErrors errors) {}
