package org.sotay.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.membership.MemberFile;
import org.sotay.membership.MemberRow;
import org.sotay.membership.Members;
import org.springframework.stereotype.Component;

/// Finds the member an account is to belong to.
@Component
class MemberFinder {

    private static final int FEW = 10;

    private final Members members;
    private final Clock clock;

    MemberFinder(Members members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /// The member of that card number, or of that number in the address of the file.
    Optional<PersonId> find(Actor actor, String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        return byCard(actor, text).or(() -> byNumber(actor, text));
    }

    private Optional<PersonId> byCard(Actor actor, String card) {
        return members.search(actor, card, LocalDate.now(clock), FEW).stream()
                .filter(row -> card.equals(row.cardNumber()))
                .map(MemberRow::person)
                .findFirst();
    }

    private Optional<PersonId> byNumber(Actor actor, String number) {
        return number.matches("\\d{1,18}")
                ? members.file(actor, new PersonId(Long.parseLong(number))).map(MemberFile::person)
                : Optional.empty();
    }
}
