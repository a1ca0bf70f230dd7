package org.sotay.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sotay.membership.OfficeRole;

/// A sign-in of the demo, before it has a password.
///
/// @param role officer, secretary, member or administrator
/// @param unitCode where the role is held
/// @param name of the person; the administrator is none
record DemoAccount(String username, String role, String unitCode, String name) {

    private static final DemoAccount ADMINISTRATOR =
            new DemoAccount("administrator", "administrator", ProvincePlan.CODE, "Ngô Quang Huy");

    private static final List<String> ROLES = List.of("officer", "secretary", "member");

    /// The accounts of the people of the story, those with the widest reach first, and the administrator's.
    static List<DemoAccount> all(ProvincePlan province, Cast cast) {
        List<DemoAccount> accounts = new ArrayList<>();
        for (CellPlan cell : province.cells()) {
            for (Fixed fixed : cast.of(cell)) {
                if (!fixed.signIn().isEmpty()) {
                    String unit = fixed.officeOf().isEmpty() ? cell.code() : fixed.officeOf();
                    accounts.add(new DemoAccount(fixed.signIn(), role(fixed), unit, fixed.name()));
                }
            }
        }
        accounts.sort(Comparator.comparingInt((DemoAccount account) -> ROLES.indexOf(account.role()))
                .thenComparing(DemoAccount::unitCode));
        accounts.add(ADMINISTRATOR);
        return List.copyOf(accounts);
    }

    private static String role(Fixed fixed) {
        if (fixed.office() == null) {
            return "member";
        }
        return fixed.office() == OfficeRole.ORGANISATION_OFFICER ? "officer" : "secretary";
    }

    boolean administrator() {
        return equals(ADMINISTRATOR);
    }
}
