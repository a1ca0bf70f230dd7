package org.sotay.demo;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.Category;
import org.sotay.admission.Elder;
import org.sotay.admission.Origin;
import org.sotay.people.Sex;

/// Where those who were admitted came from, and whom they are counted among.
final class Origins {

    private static final int YOUTH = 30;

    private Origins() {}

    static Origin of(Chance chance, DemoMember member) {
        Milieu milieu = member.sketch().home().milieu();
        if ("student".equals(member.person().occupation())) {
            return chance.once(0.8) ? Origin.YOUTH_UNION : Origin.SCHOOL;
        }
        boolean young =
                member.sketch().birth().plusYears(YOUTH).isAfter(member.papers().decidedOn());
        Origin elsewhere = young && chance.once(0.8) ? Origin.YOUTH_UNION : grown(chance, member, milieu);
        return milieu.armed() && !young ? Origin.ARMED_FORCES : elsewhere;
    }

    private static Origin grown(Chance chance, DemoMember member, Milieu milieu) {
        return switch (milieu) {
            case VILLAGE, QUARTER ->
                member.sketch().sex() == Sex.FEMALE && chance.once(0.6) ? Origin.WOMENS_UNION : Origin.VILLAGE;
            case HIGH_SCHOOL, COLLEGE, SCHOOL -> chance.once(0.7) ? Origin.TRADE_UNION : Origin.SCHOOL;
            case STATE_ENTERPRISE, PRIVATE_ENTERPRISE -> chance.once(0.5) ? Origin.TRADE_UNION : Origin.ENTERPRISE;
            case SEAT, AGENCY, HEALTH -> chance.once(0.4) ? Origin.TRADE_UNION : Origin.AGENCY;
            case POLICE, MILITARY -> Origin.ARMED_FORCES;
        };
    }

    static Set<Category> categories(DemoMember member) {
        String occupation = member.person().occupation();
        return switch (occupation) {
            case "entrepreneur" -> Set.of(Category.ENTREPRENEUR);
            case "student" -> Set.of(Category.STUDENT);
            case "worker" -> Set.of(Category.WORKER);
            case "manager" -> Set.of(Category.MANAGER);
            case "village-head" -> Set.of(Category.VILLAGE_HEAD);
            case "police", "soldier" -> Set.of(Category.ARMED_FORCES);
            case null, default -> Set.of();
        };
    }

    /// A village head is one of those whom people listen to.
    static @Nullable Elder elder(DemoMember member) {
        return "village-head".equals(member.person().occupation()) ? Elder.VILLAGE_HEAD : null;
    }
}
