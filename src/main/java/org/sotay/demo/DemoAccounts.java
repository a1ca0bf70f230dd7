package org.sotay.demo;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sotay.access.Grants;
import org.sotay.account.Accounts;
import org.sotay.account.NewAccount;
import org.sotay.account.Secrets;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Preferences;
import org.springframework.stereotype.Component;

/// Makes the demo's accounts, with passwords and tokens that no other installation has.
@Component
class DemoAccounts {

    /// Easily read aloud and typed on a telephone: nothing that looks like something else.
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 3;
    private static final int GROUP = 5;

    private final Accounts accounts;
    private final Grants grants;
    private final Secrets secrets;
    private final DemoSignIns signIns;
    private final SecureRandom random = new SecureRandom();

    DemoAccounts(Accounts accounts, Grants grants, Secrets secrets, DemoSignIns signIns) {
        this.accounts = accounts;
        this.grants = grants;
        this.secrets = secrets;
        this.signIns = signIns;
    }

    boolean exist() {
        return accounts.any();
    }

    /// @param persons by username; the administrator is none
    void create(Actor by, List<DemoAccount> wanted, Map<String, PersonId> persons) {
        List<DemoSignIn> made = wanted.stream()
                .map(account -> new DemoSignIn(account, password(), secrets.token()))
                .toList();
        List<AccountId> ids = accounts.createAll(
                by, made.stream().map(signIn -> account(signIn, persons)).toList());
        IntStream.range(0, made.size())
                .filter(i -> made.get(i).account().administrator())
                .forEach(i -> grants.grantAdministrator(by, ids.get(i)));
        signIns.write(made);
    }

    private static NewAccount account(DemoSignIn signIn, Map<String, PersonId> persons) {
        DemoAccount account = signIn.account();
        return new NewAccount(
                account.username(),
                account.name(),
                persons.get(account.username()),
                signIn.password(),
                signIn.apiToken(),
                Preferences.standard(),
                true);
    }

    private String password() {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> random.ints(GROUP, 0, SIGNS.length())
                        .mapToObj(i -> SIGNS.substring(i, i + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
