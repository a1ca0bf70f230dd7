package org.sotay.procedure;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts sets of rules in force without a release. A set never changes; one that was put in force by mistake can be
/// taken back while no case is judged under it.
@Service
public class RuleSetAdding {

    /// The most bytes a text may have.
    public static final int LARGEST = RuleSetReader.LARGEST;

    private final RuleSets sets;
    private final RuleSetStore store;
    private final RuleSetReader reader;
    private final RuleSetArrivals arrivals;

    RuleSetAdding(RuleSets sets, RuleSetStore store, RuleSetReader reader, RuleSetArrivals arrivals) {
        this.sets = sets;
        this.store = store;
        this.reader = reader;
        this.arrivals = arrivals;
    }

    /// Looks at a text; nothing is kept.
    public Outcome<RuleProposal> look(Actor actor, byte[] text) {
        return actor.may(ProcedureCapabilities.EDIT_RULES) ? Outcome.done(proposal(text)) : Outcome.missing();
    }

    /// Puts a text in force. The same text sent twice is kept once.
    ///
    /// @return the set; refused with each problem beside its key
    @Transactional
    public Outcome<RuleSet> add(Actor actor, byte[] text) {
        if (!actor.may(ProcedureCapabilities.EDIT_RULES)) {
            return Outcome.missing();
        }
        sets.all(); // takes in those of the files where none are there, for which the lock would leave no room
        store.lock();
        return switch (proposal(text)) {
            case RuleProposal.Faulty(List<RuleProblem> problems) ->
                Outcome.refused(problems.stream().map(RuleSetAdding::refusal).toList());
            case RuleProposal.Sound(RuleSet set, RuleSet ignored, boolean known) -> {
                if (!known) {
                    store.add(set, arrivals.received(decoded(text), actor.account()));
                }
                yield Outcome.done(set);
            }
        };
    }

    private RuleProposal proposal(byte[] bytes) {
        String text;
        try {
            text = decoded(bytes);
        } catch (IllegalArgumentException e) {
            return new RuleProposal.Faulty(List.of(RuleProblem.of("procedure.problem.not-utf8")));
        }
        return switch (reader.read(text)) {
            case Reading.Faulty(List<RuleProblem> problems) -> new RuleProposal.Faulty(problems);
            case Reading.Whole(RuleSet set) -> beside(set, sets.all());
        };
    }

    private static RuleProposal beside(RuleSet set, List<RuleSet> kept) {
        return switch (RuleArrival.of(set, kept)) {
            case RuleArrival.New() -> new RuleProposal.Sound(set, before(set, kept), false);
            case RuleArrival.Known() -> new RuleProposal.Sound(set, before(set, kept), true);
            case RuleArrival.Extends() -> faulty(List.of("id"), set);
            case RuleArrival.Contradicts(List<String> keys) -> faulty(keys, set);
            case RuleArrival.DayTaken(String id) ->
                new RuleProposal.Faulty(List.of(
                        new RuleProblem("inForceOn", 0, "procedure.problem.day-taken", List.of(set.inForceOn(), id))));
        };
    }

    private static RuleProposal faulty(List<String> keys, RuleSet set) {
        return new RuleProposal.Faulty(keys.stream()
                .map(key -> new RuleProblem(key, 0, "procedure.problem.other-than-kept", List.of(set.id())))
                .toList());
    }

    private static RuleSet before(RuleSet set, List<RuleSet> kept) {
        List<RuleSet> others = kept.stream()
                .filter(other -> !other.id().equals(set.id()))
                .sorted(Comparator.comparing(RuleSet::inForceOn))
                .toList();
        return others.isEmpty() ? set : RuleSets.inForceOn(others, set.inForceOn());
    }

    /// Line ends as they are in files, whatever form the text came with.
    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Refusal refusal(RuleProblem problem) {
        String line = problem.line() == 0 ? "" : "line " + problem.line();
        return new Refusal(problem.key().isEmpty() ? line : problem.key(), problem.message(), problem.arguments());
    }

    /// Takes back a set that somebody put in force, as long as nothing was judged under it.
    @Transactional
    public Outcome<RuleSet> takeBack(Actor actor, String id) {
        RuleSet set = store.find(id).map(text -> reader.kept(text.content())).orElse(null);
        if (!actor.may(ProcedureCapabilities.EDIT_RULES) || set == null) {
            return Outcome.missing();
        }
        store.lock();
        if (store.isFromFile(id)) {
            return Outcome.refused(Refusal.of("procedure.refusal.set-from-file"));
        }
        int cases = store.holdAndCountCases(id);
        if (cases > 0) {
            return Outcome.refused(Refusal.of("procedure.refusal.set-in-use", cases));
        }
        store.remove(id);
        return Outcome.done(set);
    }
}
