package org.sotay.account.web;

import java.util.List;
import org.sotay.account.SignInOffer;
import org.sotay.ui.FormErrors;

/// The sign-in form.
///
/// @param to page to go to afterwards
public record SignInPage(String username, String to, FormErrors errors, List<SignInOffer> offers) {}
