package org.sotay.account.web;

import org.sotay.ui.FormErrors;

/// The form for the first administrator.
public record SetupPage(String token, String username, String name, FormErrors errors) {}
