package org.sotay.people;

import java.util.List;

/// The codes with which facts of a person are recorded, in the order in which forms offer them.
public final class PersonCodes {

    public static final List<String> ETHNICITIES =
            List.of("kinh", "muong", "tay", "thai", "nung", "hoa", "khmer", "hmong", "dao", "other");
    public static final List<String> OCCUPATIONS = List.of(
            "farmer",
            "worker",
            "teacher",
            "health-worker",
            "civil-servant",
            "manager",
            "entrepreneur",
            "trader",
            "village-head",
            "student",
            "soldier",
            "police",
            "retired",
            "other");
    public static final List<String> RELIGIONS =
            List.of("catholic", "buddhist", "protestant", "caodai", "hoahao", "islam", "other");

    private PersonCodes() {}
}
