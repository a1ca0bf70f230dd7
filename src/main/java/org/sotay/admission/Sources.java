package org.sotay.admission;

import org.jspecify.annotations.Nullable;
import org.sotay.procedure.Sentence;

/// Where facts are recorded, in words.
final class Sources {

    private static final Sentence PERSON = Sentence.of("admission.source.person");

    private Sources() {}

    static Sentence person() {
        return PERSON;
    }

    /// A paper with its number and who issued it, as far as they are recorded.
    static Sentence paper(EligibilityFacts.Paper paper) {
        Sentence kind = kind(paper.kind());
        String number = paper.number();
        String issuer = paper.issuer();
        if (number == null) {
            return issuer == null
                    ? Sentence.of("admission.source.paper", kind, paper.datedOn())
                    : Sentence.of("admission.source.paper-issuer", kind, paper.datedOn(), issuer);
        }
        return issuer == null
                ? Sentence.of("admission.source.paper-number", kind, paper.datedOn(), number)
                : Sentence.of("admission.source.paper-number-issuer", kind, paper.datedOn(), number, issuer);
    }

    static Sentence kind(PaperKind kind) {
        return Sentence.of("admission.paperKind." + kind.name());
    }

    static Sentence list(EligibilityFacts.Entry entry) {
        return Sentence.of("admission.source.list", entry.resolution());
    }

    static Sentence membership(EligibilityFacts.Companion member) {
        return Sentence.of("admission.source.membership", member.name());
    }

    static Sentence introduction(EligibilityFacts.Companion member) {
        return Sentence.of("admission.source.introduction", member.name());
    }

    static Sentence ownMembership() {
        return Sentence.of("admission.source.own-membership");
    }

    /// The paper if there is one, else the record of the person.
    static Sentence paperOrPerson(EligibilityFacts.@Nullable Paper paper) {
        return paper == null ? person() : paper(paper);
    }
}
