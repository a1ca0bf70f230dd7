package org.sotay.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sotay.kernel.PersonId;

/// Whom one load has registered and something else of the demo asks for.
final class Acquaintances {

    private final Set<String> proposers = DemoProposals.people();
    private final Map<String, PersonId> signIns = new HashMap<>();
    private final Map<String, PersonId> proposing = new HashMap<>();
    private final Backers backers;
    private final Newcomers newcomers = new Newcomers();

    Acquaintances(LocalDate today) {
        this.backers = new Backers(today);
    }

    void meet(DemoMember member, PersonId id) {
        if (!member.signIn().isEmpty()) {
            signIns.put(member.signIn(), id);
        }
        String who = DemoProposals.who(
                member.sketch().home().organisation().code(), member.person().fullName());
        if (proposers.contains(who)) {
            proposing.put(who, id);
        }
        backers.meet(member, id);
        newcomers.meet(member, id);
    }

    /// By username.
    Map<String, PersonId> signIns() {
        return Map.copyOf(signIns);
    }

    /// By what they are known by.
    Map<String, PersonId> proposing() {
        return Map.copyOf(proposing);
    }

    Newcomers newcomers() {
        return newcomers;
    }

    Backers backers() {
        return backers;
    }
}
