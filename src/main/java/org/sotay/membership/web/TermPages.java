package org.sotay.membership.web;

import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.sotay.membership.AbsenceTerm;
import org.sotay.membership.MemberFile;
import org.sotay.membership.OfficeTerm;
import org.sotay.ui.Crumb;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Texts;

/// Makes the pages on which terms of office and absences are ended, and knows their addresses.
final class TermPages {

    private TermPages() {}

    /// Where a term of office is ended or taken back.
    static String of(OfficeTerm term) {
        return address(term) + "/end";
    }

    /// Where an absence is ended or taken back.
    static String of(PersonId person, AbsenceTerm term) {
        return address(person, term) + "/end";
    }

    static TermPage page(Texts texts, OfficeTerm term, @Nullable String on, FormErrors errors) {
        return new TermPage(
                "office",
                term.name(),
                MemberTexts.office(texts, term.role()),
                term.unitName(),
                term.period(),
                address(term),
                new Crumb(term.unitName(), "/units/" + term.unitCode()),
                on,
                errors);
    }

    static TermPage page(Texts texts, MemberFile file, AbsenceTerm term, @Nullable String on, FormErrors errors) {
        return new TermPage(
                "absence",
                file.name(),
                MemberTexts.absence(texts, term.fact().kind()),
                null,
                term.fact().period(),
                address(file.person(), term),
                new Crumb(file.name(), "/members/" + file.person()),
                on,
                errors);
    }

    private static String address(OfficeTerm term) {
        return "/units/" + term.unitCode() + "/offices/" + term.id();
    }

    private static String address(PersonId person, AbsenceTerm term) {
        return "/members/" + person + "/absences/" + term.id();
    }
}
