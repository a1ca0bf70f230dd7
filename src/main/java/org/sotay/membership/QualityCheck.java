package org.sotay.membership;

import org.sotay.kernel.Capability;
import org.sotay.people.PeopleCapabilities;

/// What can be missing in the record of a member or cannot well be right. How each is found stands in `QualityStore`.
public enum QualityCheck {
    /// Birth is not known to the day.
    BIRTH_DAY(Kind.MISSING, Sight.PERSONAL, Form.PERSON),
    ETHNICITY(Kind.MISSING, Sight.PERSONAL, Form.PERSON),
    OCCUPATION(Kind.MISSING, Sight.PERSONAL, Form.PERSON),
    PHONE(Kind.MISSING, Sight.CONTACT, Form.PERSON),
    ADDRESS(Kind.MISSING, Sight.CONTACT, Form.PERSON),
    /// An official member without the number of a card.
    CARD(Kind.MISSING, Sight.MEMBERSHIP, Form.DATES),
    /// No schooling, though a member at least reads and writes.
    SCHOOLING(Kind.IMPLAUSIBLE, Sight.PERSONAL, Form.PERSON),
    /// The decision was taken before the 18th birthday.
    UNDER_AGE(Kind.IMPLAUSIBLE, Sight.PERSONAL, Form.DATES),
    /// Older than [#OLDEST] years.
    VERY_OLD(Kind.IMPLAUSIBLE, Sight.PERSONAL, Form.PERSON),
    /// The decision or the ceremony lies before the founding of the Party.
    BEFORE_THE_PARTY(Kind.IMPLAUSIBLE, Sight.MEMBERSHIP, Form.DATES),
    /// The decision comes after the ceremony, or more than a month before it.
    DECISION(Kind.IMPLAUSIBLE, Sight.MEMBERSHIP, Form.DATES),
    /// Recognised before the twelve months of probation were over.
    EARLY_RECOGNITION(Kind.IMPLAUSIBLE, Sight.MEMBERSHIP, Form.DATES),
    /// A card number that is not two digits, a point and six digits.
    CARD_SHAPE(Kind.IMPLAUSIBLE, Sight.MEMBERSHIP, Form.DATES),
    /// No number of a Vietnamese telephone.
    PHONE_SHAPE(Kind.IMPLAUSIBLE, Sight.CONTACT, Form.PERSON),
    /// The telephone of another member too.
    SHARED_PHONE(Kind.IMPLAUSIBLE, Sight.CONTACT, Form.PERSON);

    /// Nobody is younger when the decision is taken (24-QĐ/TW).
    static final int YOUNGEST = 18;
    /// Nobody is likely to be older.
    static final int OLDEST = 110;

    /// Whether something is not recorded, or recorded in a way that cannot well be right.
    public enum Kind {
        MISSING,
        IMPLAUSIBLE
    }

    /// The form with which it is corrected.
    public enum Form {
        /// What is recorded of the person.
        PERSON,
        /// Card number and dates of the membership.
        DATES
    }

    /// The facts a check looks at, by what one must be allowed to see.
    private enum Sight {
        MEMBERSHIP,
        PERSONAL,
        CONTACT
    }

    private final Kind kind;
    private final Sight sight;
    private final Form form;

    QualityCheck(Kind kind, Sight sight, Form form) {
        this.kind = kind;
        this.sight = sight;
        this.form = form;
    }

    public Kind kind() {
        return kind;
    }

    /// What one must be allowed to see in order to be told.
    public Capability sees() {
        return switch (sight) {
            case MEMBERSHIP -> MembershipCapabilities.READ_MEMBERS;
            case PERSONAL -> PeopleCapabilities.READ_PERSONAL;
            case CONTACT -> PeopleCapabilities.READ_CONTACT;
        };
    }

    public Form form() {
        return form;
    }
}
