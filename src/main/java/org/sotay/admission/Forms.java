package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The official forms of an admission, 1-KNĐ to 13-KNĐ, filled in from the file of a candidate.
@Service
public class Forms {

    private final FormTexts texts;
    private final Candidates candidates;
    private final FormFacts facts;
    private final Clock clock;

    Forms(FormTexts texts, Candidates candidates, FormFacts facts, Clock clock) {
        this.texts = texts;
        this.candidates = candidates;
        this.facts = facts;
        this.clock = clock;
    }

    /// One of the forms there are.
    ///
    /// @param paper the number as addresses write it
    /// @param introducer whose form it is; none for forms that do not belong to an introducer
    public record Offer(
            String number,
            String paper,
            @Nullable PersonId introducer,
            @Nullable String name) {}

    /// The forms there are for a candidate whom the actor was found to see; one for each who introduces.
    public List<Offer> offers(Candidate candidate, LocalDate day) {
        List<FormFactStore.Introducer> introducers = facts.introducers(candidate.id(), day);
        return texts.all().stream()
                .flatMap(form -> offers(form, introducers).stream())
                .toList();
    }

    private static List<Offer> offers(FormText form, List<FormFactStore.Introducer> introducers) {
        List<Offer> each = form.asked().contains(FormFacts.INTRODUCER)
                ? introducers.stream()
                        .map(who -> new Offer(form.number(), form.paper(), who.person(), who.name()))
                        .toList()
                : List.of();
        return each.isEmpty() ? List.of(new Offer(form.number(), form.paper(), null, null)) : each;
    }

    /// A form with everything that is known of a candidate as of today. A religion is told to those only who may see
    /// it.
    ///
    /// @param introducer who introduces, on forms of introducers; the first of them where none is named
    @Transactional(readOnly = true)
    public Optional<FilledForm> fill(Actor actor, CandidateId id, String paper, @Nullable PersonId introducer) {
        LocalDate today = LocalDate.now(clock);
        return texts.find(paper)
                .flatMap(form -> candidates
                        .find(actor, id, today)
                        .map(found -> FormFilling.fill(form, facts.of(actor, found, introducer, today))));
    }
}
