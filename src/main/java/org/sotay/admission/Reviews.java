package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Capability;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.UnitAt;
import org.sotay.organisation.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The monthly review of a cell's whole list: who is kept, who is taken off, and why.
@Service
public class Reviews {

    private final ReviewStore reviews;
    private final Candidates candidates;
    private final Departures departures;
    private final Units units;
    private final Clock clock;

    Reviews(ReviewStore reviews, Candidates candidates, Departures departures, Units units, Clock clock) {
        this.reviews = reviews;
        this.candidates = candidates;
        this.departures = departures;
        this.units = units;
        this.clock = clock;
    }

    /// What a cell says of one candidate.
    ///
    /// @param seen what the form showed as said already; none where nothing was
    public record Word(
            CandidateId candidate,
            boolean kept,
            @Nullable String note,
            @Nullable Boolean seen) {}

    /// The list of a cell in a month, for who may see it.
    public Optional<ReviewSheet> sheet(Actor actor, String cellCode, YearMonth month) {
        return cell(actor, AdmissionCapabilities.READ_CANDIDATES, cellCode)
                .map(cell -> new ReviewSheet(cell, month, reviews.rows(cell.id(), month, today())));
    }

    /// Records what the cell said; whom nothing is said of waits. Sent again it does nothing more.
    @Transactional
    public Outcome<Reviewed> hold(Actor actor, String cellCode, YearMonth month, LocalDate heldOn, List<Word> words) {
        Optional<UnitAt> cell = cell(actor, AdmissionCapabilities.EDIT_CANDIDATES, cellCode);
        if (cell.isEmpty()) {
            return Outcome.missing();
        }
        reviews.lock(cell.get().id());
        Map<CandidateId, ReviewRow> rows = rows(cell.get(), month);
        List<Word> news = new ArrayList<>();
        List<Refusal> reasons = new ArrayList<>(ReviewRules.held(month, heldOn, today()));
        for (Word word : once(words)) {
            ReviewRow row = rows.get(word.candidate());
            if (row == null) {
                return Outcome.done(new Reviewed.Overtaken());
            }
            if (!ReviewRules.said(word, row)) {
                if (ReviewRules.overtaken(row, word.seen())) {
                    return Outcome.done(new Reviewed.Overtaken());
                }
                news.add(word);
                reasons.addAll(ReviewRules.word(word, row, heldOn));
                if (!word.kept()) {
                    reasons.addAll(off(actor, cell.get(), row, heldOn));
                }
            }
        }
        return reasons.isEmpty()
                ? Outcome.done(write(actor, month, heldOn, news))
                : Outcome.refused(reasons.stream().distinct().toList());
    }

    /// Of whom several words are said, the first counts.
    private static Collection<Word> once(List<Word> words) {
        Map<CandidateId, Word> once = new LinkedHashMap<>();
        words.forEach(word -> once.putIfAbsent(word.candidate(), word));
        return once.values();
    }

    /// Why somebody cannot be taken off as they stand today, whatever the month that is reviewed.
    private List<Refusal> off(Actor actor, UnitAt cell, ReviewRow row, LocalDate heldOn) {
        return candidates
                .lock(actor, row.candidate())
                .filter(candidate -> candidate.cellId().equals(cell.id()))
                .map(candidate -> ReviewRules.off(candidate, heldOn))
                .orElseGet(() -> List.of(ReviewRules.elsewhere(row)));
    }

    private Map<CandidateId, ReviewRow> rows(UnitAt cell, YearMonth month) {
        Map<CandidateId, ReviewRow> rows = new LinkedHashMap<>();
        reviews.rows(cell.id(), month, today()).forEach(row -> rows.put(row.candidate(), row));
        return rows;
    }

    private Reviewed write(Actor actor, YearMonth month, LocalDate heldOn, List<Word> words) {
        reviews.write(month, heldOn, words, actor);
        List<CandidateId> off =
                words.stream().filter(word -> !word.kept()).map(Word::candidate).toList();
        words.stream()
                .filter(word -> !word.kept())
                .forEach(word -> candidates
                        .lock(actor, word.candidate())
                        .ifPresent(candidate -> departures.write(
                                actor, candidate, Leaving.TAKEN_OFF, heldOn, Objects.requireNonNull(word.note()))));
        return new Reviewed.Held(words.size() - off.size(), off);
    }

    private Optional<UnitAt> cell(Actor actor, Capability capability, String code) {
        return units.find(actor, capability, code, today()).filter(UnitAt::holdsMembers);
    }

    /// How many cells with candidates at or below a unit, found for this actor, have said nothing of some in a month.
    public List<CellDue> due(UnitAt unit, YearMonth month, int limit) {
        return reviews.due(unit.id(), month, today(), limit);
    }

    /// A cell that has not reviewed its whole list.
    ///
    /// @param waiting of how many it has said nothing
    /// @param cells how many such cells there are in all
    public record CellDue(String code, String name, int waiting, int cells) {}

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
