package org.sotay.demo;

import java.util.ArrayList;
import java.util.List;
import org.sotay.membership.OfficeRole;

/// A sign-in of the demo, before it has a password.
///
/// @param role officer, secretary, member or administrator
/// @param unitCode where the role is held
/// @param name of the person; the administrator is none
record DemoAccount(String username, String role, String unitCode, String name) {

    private static final DemoAccount ADMINISTRATOR =
            new DemoAccount("administrator", "administrator", ProvincePlan.CODE, "Quản trị Sotay");

    /// The accounts of the people of the story, in their order, and the administrator's.
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
