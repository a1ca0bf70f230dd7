package org.sotay.demo;

import java.util.List;
import java.util.Locale;

/// Where members live: in their village, or somewhere in the territory of their place of work.
final class Addresses {

    private static final String CAPITAL = "369";

    private final List<GrassrootsPlan> communes;

    Addresses(ProvincePlan province) {
        this.communes = province.organisations().stream()
                .filter(GrassrootsPlan::commune)
                .toList();
    }

    String of(Chance chance, CellPlan cell) {
        if (cell.milieu().residential()) {
            return capitalised(cell.name() + ", " + in(cell.organisation()));
        }
        GrassrootsPlan organisation = cell.organisation();
        if (organisation.commune()) {
            return capitalised(in(organisation));
        }
        String committee = cell.committee().territory() ? cell.committee().code() : CAPITAL;
        return capitalised(in(chance.pick(communes.stream()
                .filter(commune -> commune.committee().code().equals(committee))
                .toList())));
    }

    private static String in(GrassrootsPlan commune) {
        return commune.name() + ", " + commune.committee().place();
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
