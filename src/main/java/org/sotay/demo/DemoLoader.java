package org.sotay.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.UnitId;
import org.sotay.membership.Enrolment;
import org.sotay.membership.Memberships;
import org.sotay.organisation.Founding;
import org.sotay.organisation.Units;
import org.sotay.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Loads a demo province through the rooms' use cases.
@Component
class DemoLoader {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final int BATCH = 4_000;

    private final Units units;
    private final People people;
    private final Memberships memberships;
    private final DemoAccounts accounts;
    private final DemoHappenings happenings;
    private final StatisticsStore statistics;

    DemoLoader(
            Units units,
            People people,
            Memberships memberships,
            DemoAccounts accounts,
            DemoHappenings happenings,
            StatisticsStore statistics) {
        this.units = units;
        this.people = people;
        this.memberships = memberships;
        this.accounts = accounts;
        this.happenings = happenings;
        this.statistics = statistics;
    }

    /// Loads everything in one transaction: whoever is killed on the way leaves nothing behind.
    @Transactional
    void load(Actor by, DemoProvince province) {
        List<Founding> foundings = province.foundings();
        Map<String, UnitId> ids = units.foundAll(by, foundings);
        LOG.info("Loading the demo province: {} units", number(foundings.size()));
        Acquaintances met = new Acquaintances(province.today());
        statistics.takeStock();
        int loaded = 0;
        for (List<DemoMember> batch : (Iterable<List<DemoMember>>) province.batches(BATCH)::iterator) {
            load(by, batch, ids, met);
            if (loaded == 0) {
                statistics.takeStock();
            }
            loaded += batch.size();
            LOG.info("Loading the demo province: {} of {} persons", number(loaded), number(province.persons()));
        }
        accounts.create(by, province.accounts(), met.signIns());
        happenings.make(by, province, met, ids);
        statistics.takeStock();
    }

    private void load(Actor by, List<DemoMember> batch, Map<String, UnitId> units, Acquaintances met) {
        List<PersonId> ids =
                people.registerAll(by, batch.stream().map(DemoMember::person).toList());
        List<Enrolment> enrolments = new ArrayList<>(batch.size());
        for (int i = 0; i < ids.size(); i++) {
            DemoMember member = batch.get(i);
            enrolments.add(member.enrolment(ids.get(i), units));
            met.meet(member, ids.get(i));
        }
        memberships.enrolAll(by, enrolments);
    }

    private static String number(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
