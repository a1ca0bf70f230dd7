package org.sotay.account.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.account.ApiToken;
import org.sotay.account.ApiTokens;
import org.sotay.account.Browsers;
import org.sotay.account.OwnSession;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;
import org.sotay.ui.Texts;

/// One's own account: how the pages look, password, sessions, tokens.
///
/// @param username for password keepers
/// @param errors of the form that was sent
/// @param tokenName what was typed as the name of a token
/// @param made a token just made, which is shown this once
public record AccountPage(
        String username,
        List<SessionLine> sessions,
        List<ApiToken> tokens,
        FormErrors errors,
        String tokenName,
        @Nullable String made) {

    /// A signed-in browser.
    public record SessionLine(long id, String browser, String address, Instant since, Instant seen, boolean current) {

        static SessionLine of(OwnSession session, long current) {
            return new SessionLine(
                    session.id(),
                    Browsers.describe(session.userAgent()),
                    session.address(),
                    session.createdAt(),
                    session.seenAt(),
                    session.id() == current);
        }
    }

    /// The lives a token can be given.
    public List<Option> lives(Texts texts) {
        return ApiTokens.LIVES.stream()
                .map(days -> new Option(
                        Integer.toString(days),
                        days == 0 ? texts.get("account.token.days.none") : texts.get("account.token.days", days)))
                .toList();
    }
}
