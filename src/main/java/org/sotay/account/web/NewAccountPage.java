package org.sotay.account.web;

import org.sotay.ui.FormErrors;

/// The form with which somebody else gets an account.
public record NewAccountPage(NewAccountForm form, GrantForm grant, FormErrors errors) {}
