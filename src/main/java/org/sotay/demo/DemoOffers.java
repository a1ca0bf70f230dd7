package org.sotay.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.access.Actors;
import org.sotay.account.SignInOffer;
import org.sotay.account.SignInOffers;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.Units;
import org.sotay.ui.Installation;
import org.springframework.stereotype.Component;

/// Lets the sign-in page of a demonstration offer its sign-ins at one click.
@Component
class DemoOffers implements SignInOffers {

    private final Installation installation;
    private final DemoSignIns signIns;
    private final Units units;
    private final Actors actors;
    private final Clock clock;
    private volatile @Nullable List<SignInOffer> offers;

    DemoOffers(Installation installation, DemoSignIns signIns, Units units, Actors actors, Clock clock) {
        this.installation = installation;
        this.signIns = signIns;
        this.units = units;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public List<SignInOffer> offers() {
        if (!installation.demo()) {
            return List.of();
        }
        List<SignInOffer> known = offers;
        if (known == null || known.isEmpty()) {
            known = signIns.read().stream().map(this::offer).toList();
            offers = known;
        }
        return known;
    }

    private SignInOffer offer(DemoSignIn signIn) {
        DemoAccount account = signIn.account();
        String unit = account.administrator()
                ? null
                : units.find(actors.installation(), account.unitCode(), LocalDate.now(clock))
                        .map(UnitAt::name)
                        .orElse(null);
        return new SignInOffer(account.role(), account.name(), unit, account.username(), signIn.password());
    }
}
