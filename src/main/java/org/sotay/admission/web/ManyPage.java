package org.sotay.admission.web;

import java.util.List;
import org.sotay.admission.Many;
import org.sotay.ui.FormErrors;
import org.sotay.ui.Option;

/// Something to be done with many candidates, or done.
///
/// @param members official members who could look after them; empty where the step asks for none
public record ManyPage(Many many, ManyForm form, FormErrors errors, List<Option> members, List<Option> papers) {

    public ManyPage {
        members = List.copyOf(members);
        papers = List.copyOf(papers);
    }

    /// Whether nothing is written yet.
    public boolean draft() {
        return many.state() == Many.State.DRAFT;
    }

    /// Whether it was told what is to be done.
    public boolean asked() {
        return many.action() != null;
    }

    /// Where it is.
    public String address() {
        return "/candidates/bulk/" + many.id();
    }
}
