package org.sotay.account;

import static org.sotay.organisation.OrganisationCapabilities.READ_UNITS;

import java.util.List;
import java.util.Map;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Language;
import org.sotay.kernel.Mandate;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.Range;
import org.sotay.kernel.Theme;

/// What the tests of accounts begin with.
final class Made {

    /// The password of every account made here.
    static final String PASSWORD = "chin con ga trong";

    private Made() {}

    /// An account for a test.
    static NewAccount account(String username) {
        Preferences preferences = new Preferences(Language.EN, Theme.SYSTEM, false);
        return new NewAccount(username, "Bùi Thị Hạnh", null, PASSWORD, null, preferences, false);
    }

    /// Somebody who makes accounts.
    static Actor maker() {
        Mandate mandate = new Mandate("test", "administrator", null, null, null);
        return new Actor(
                new AccountId(0),
                null,
                "Test",
                mandate,
                List.of(mandate),
                Map.of(READ_UNITS, Range.EVERYWHERE),
                Preferences.standard());
    }
}
