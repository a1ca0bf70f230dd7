package org.sotay.account.web;

import org.sotay.account.Invited;
import org.sotay.ui.FormErrors;

/// The form with which somebody sets a password by a one-time link.
public record InvitationPage(String token, Invited invited, FormErrors errors) {}
