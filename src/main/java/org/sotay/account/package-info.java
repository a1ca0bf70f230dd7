/// Accounts and how they are used: signing in, sessions, access tokens, and what somebody chose for the pages.
@NullMarked
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"kernel", "platform", "ui", "exchange", "organisation", "people", "membership", "access"
        })
package org.sotay.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
