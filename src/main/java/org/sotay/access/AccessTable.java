package org.sotay.access;

import static org.sotay.access.Role.ADMINISTRATOR;
import static org.sotay.access.Role.MEMBER;
import static org.sotay.access.Role.OFFICER;
import static org.sotay.access.Role.SECRETARY;
import static org.sotay.kernel.Range.EVERYWHERE;
import static org.sotay.kernel.Range.SELF;
import static org.sotay.kernel.Range.SELF_AND_BELOW;
import static org.sotay.kernel.Range.UNIT;
import static org.sotay.kernel.Range.UNIT_AND_BELOW;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sotay.intake.IntakeCapabilities;
import org.sotay.kernel.Capability;
import org.sotay.kernel.Range;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.people.PeopleCapabilities;
import org.springframework.stereotype.Component;

/// The one table of who may see and do what: role, capability, range, group of fields.
///
/// The same rows answer checks, filter every list in SQL and print themselves as a page. A capability a room declares
/// and no row gives fails the build, and so does a row for a capability nobody declares. One reads one's own file in
/// every role, wherever it is, and proposes what is to be corrected there, and rows say so; nobody changes it unless it
/// lies within reach.
@Component
public class AccessTable {

    /// One row.
    ///
    /// @param fields the group of fields the capability opens; none for a capability to act
    public record Row(Role role, Capability capability, Range range, FieldGroup fields) {}

    /// Groups of fields of a person, by their need of protection.
    public enum FieldGroup {
        NONE,
        ORGANISATIONAL,
        PERSONAL,
        CONTACT,
        SENSITIVE
    }

    private static final List<Row> ROWS = List.of(
            see(ADMINISTRATOR, OrganisationCapabilities.READ_UNITS, EVERYWHERE, FieldGroup.NONE),
            act(ADMINISTRATOR, OrganisationCapabilities.EDIT_UNITS, EVERYWHERE),
            act(ADMINISTRATOR, OrganisationCapabilities.REORGANISE_UNITS, EVERYWHERE),
            act(ADMINISTRATOR, OrganisationCapabilities.EDIT_KINDS, EVERYWHERE),
            act(ADMINISTRATOR, OrganisationCapabilities.IMPORT_UNITS, EVERYWHERE),
            act(ADMINISTRATOR, IntakeCapabilities.MAKE_IMPORTS, EVERYWHERE),
            see(ADMINISTRATOR, MembershipCapabilities.READ_MEMBERS, EVERYWHERE, FieldGroup.ORGANISATIONAL),
            see(ADMINISTRATOR, PeopleCapabilities.READ_PERSONAL, EVERYWHERE, FieldGroup.PERSONAL),
            act(ADMINISTRATOR, MembershipCapabilities.TAKE_REGISTER, EVERYWHERE),
            act(ADMINISTRATOR, MembershipCapabilities.EDIT_OFFICES, EVERYWHERE),
            act(ADMINISTRATOR, UpperCapabilities.EDIT_RULES, EVERYWHERE),
            act(ADMINISTRATOR, UpperCapabilities.EDIT_CALENDAR, EVERYWHERE),
            see(ADMINISTRATOR, AccessCapabilities.READ_ACCESS, EVERYWHERE, FieldGroup.NONE),
            act(ADMINISTRATOR, AccessCapabilities.GRANT_ACCESS, EVERYWHERE),
            see(OFFICER, OrganisationCapabilities.READ_UNITS, UNIT_AND_BELOW, FieldGroup.NONE),
            act(OFFICER, OrganisationCapabilities.EDIT_UNITS, UNIT_AND_BELOW),
            act(OFFICER, OrganisationCapabilities.IMPORT_UNITS, UNIT_AND_BELOW),
            act(OFFICER, IntakeCapabilities.MAKE_IMPORTS, UNIT_AND_BELOW),
            act(OFFICER, OrganisationCapabilities.REORGANISE_UNITS, UNIT_AND_BELOW),
            see(OFFICER, MembershipCapabilities.READ_MEMBERS, SELF_AND_BELOW, FieldGroup.ORGANISATIONAL),
            see(OFFICER, PeopleCapabilities.READ_PERSONAL, SELF_AND_BELOW, FieldGroup.PERSONAL),
            see(OFFICER, PeopleCapabilities.READ_CONTACT, SELF_AND_BELOW, FieldGroup.CONTACT),
            see(OFFICER, PeopleCapabilities.READ_BELIEF, SELF_AND_BELOW, FieldGroup.SENSITIVE),
            act(OFFICER, MembershipCapabilities.TAKE_REGISTER, UNIT_AND_BELOW),
            act(OFFICER, PeopleCapabilities.EDIT_PEOPLE, UNIT_AND_BELOW),
            act(OFFICER, PeopleCapabilities.PROPOSE, SELF),
            act(OFFICER, MembershipCapabilities.EDIT_MEMBERS, UNIT_AND_BELOW),
            act(OFFICER, MembershipCapabilities.IMPORT_MEMBERS, UNIT_AND_BELOW),
            act(OFFICER, MembershipCapabilities.EDIT_ABSENCES, UNIT_AND_BELOW),
            act(OFFICER, MembershipCapabilities.EDIT_OFFICES, UNIT_AND_BELOW),
            act(OFFICER, MembershipCapabilities.BULK, UNIT_AND_BELOW),
            see(OFFICER, UpperCapabilities.READ_CANDIDATES, UNIT_AND_BELOW, FieldGroup.ORGANISATIONAL),
            act(OFFICER, UpperCapabilities.EDIT_CANDIDATES, UNIT_AND_BELOW),
            act(OFFICER, UpperCapabilities.STEP_CASES, UNIT_AND_BELOW),
            see(OFFICER, AccessCapabilities.READ_ACCESS, UNIT_AND_BELOW, FieldGroup.NONE),
            see(SECRETARY, OrganisationCapabilities.READ_UNITS, UNIT_AND_BELOW, FieldGroup.NONE),
            see(SECRETARY, MembershipCapabilities.READ_MEMBERS, SELF_AND_BELOW, FieldGroup.ORGANISATIONAL),
            see(SECRETARY, PeopleCapabilities.READ_PERSONAL, SELF_AND_BELOW, FieldGroup.PERSONAL),
            see(SECRETARY, PeopleCapabilities.READ_CONTACT, SELF_AND_BELOW, FieldGroup.CONTACT),
            act(SECRETARY, PeopleCapabilities.PROPOSE, SELF),
            act(SECRETARY, MembershipCapabilities.EDIT_ABSENCES, UNIT_AND_BELOW),
            act(SECRETARY, MembershipCapabilities.BULK, UNIT_AND_BELOW),
            see(SECRETARY, UpperCapabilities.READ_CANDIDATES, UNIT_AND_BELOW, FieldGroup.ORGANISATIONAL),
            act(SECRETARY, UpperCapabilities.EDIT_CANDIDATES, UNIT_AND_BELOW),
            act(SECRETARY, UpperCapabilities.STEP_CASES, UNIT_AND_BELOW),
            see(MEMBER, OrganisationCapabilities.READ_UNITS, UNIT, FieldGroup.NONE),
            see(MEMBER, MembershipCapabilities.READ_MEMBERS, SELF, FieldGroup.ORGANISATIONAL),
            see(MEMBER, PeopleCapabilities.READ_PERSONAL, SELF, FieldGroup.PERSONAL),
            see(MEMBER, PeopleCapabilities.READ_CONTACT, SELF, FieldGroup.CONTACT),
            see(MEMBER, PeopleCapabilities.READ_BELIEF, SELF, FieldGroup.SENSITIVE),
            act(MEMBER, PeopleCapabilities.PROPOSE, SELF));

    private static final Map<Role, Map<Capability, Range>> RANGES = Arrays.stream(Role.values())
            .collect(Collectors.toMap(
                    role -> role,
                    role -> ROWS.stream()
                            .filter(row -> row.role() == role)
                            .collect(Collectors.toUnmodifiableMap(Row::capability, Row::range)),
                    (first, second) -> first,
                    () -> new EnumMap<>(Role.class)));

    /// Every row, in the order of the roles.
    public List<Row> rows() {
        return ROWS;
    }

    /// What a role gives.
    Map<Capability, Range> ranges(Role role) {
        return RANGES.getOrDefault(role, Map.of());
    }

    private static Row act(Role role, Capability capability, Range range) {
        return new Row(role, capability, range, FieldGroup.NONE);
    }

    private static Row see(Role role, Capability capability, Range range, FieldGroup fields) {
        return new Row(role, capability, range, fields);
    }
}
