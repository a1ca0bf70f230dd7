package org.sotay.people;

import org.sotay.kernel.Capability;

/// What one may see and change of a person, by groups of fields.
public final class PeopleCapabilities {

    public static final String PEOPLE_EDIT = "people.edit";
    public static final String PEOPLE_PROPOSE = "people.propose";

    /// Birth, sex, ethnicity, schooling, profession, occupation.
    public static final Capability READ_PERSONAL = new Capability("people.personal.read");
    /// Telephone, mail, address.
    public static final Capability READ_CONTACT = new Capability("people.contact.read");
    /// Religion: sensitive.
    public static final Capability READ_BELIEF = new Capability("people.belief.read");
    /// Register persons and correct what is recorded of them.
    public static final Capability EDIT_PEOPLE = new Capability(PEOPLE_EDIT);
    /// Say what is wrong or missing in the own record; it changes nothing before an officer accepts.
    public static final Capability PROPOSE = new Capability(PEOPLE_PROPOSE);

    private PeopleCapabilities() {}
}
