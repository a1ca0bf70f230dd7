package org.sotay.admission;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.procedure.RuleKey;
import org.sotay.ui.Address;

/// The periods of an admission.
public enum AdmissionClock {
    /// From the resolution of the cell to the decision.
    DECISION(AdmissionStep.DECISION),
    /// From receiving the decision to the ceremony.
    CEREMONY(AdmissionStep.CEREMONY),
    /// From the ceremony to the papers of the new member.
    MEMBER_PAPERS(AdmissionStep.MEMBER_PAPERS),
    /// From the end of the probation to the review by the cell.
    REVIEW(AdmissionStep.RECOGNITION_REVIEW),
    /// From the review to the decision about the recognition.
    RECOGNITION(AdmissionStep.RECOGNITION_DECISION);

    private final AdmissionStep stoppedBy;

    AdmissionClock(AdmissionStep stoppedBy) {
        this.stoppedBy = stoppedBy;
    }

    /// The step that must come before it is over.
    public AdmissionStep stoppedBy() {
        return stoppedBy;
    }

    /// How long it is.
    RuleKey<Integer> days() {
        return switch (this) {
            case DECISION -> AdmissionRules.DECISION_DEADLINE;
            case CEREMONY -> AdmissionRules.CEREMONY_DEADLINE;
            case MEMBER_PAPERS -> AdmissionRules.MEMBER_PAPERS_DEADLINE;
            case REVIEW -> AdmissionRules.REVIEW_DEADLINE;
            case RECOGNITION -> AdmissionRules.RECOGNITION_DEADLINE;
        };
    }

    /// By how much it may be made longer, once; none where it never may.
    @Nullable
    RuleKey<Integer> extension() {
        return switch (this) {
            case DECISION -> AdmissionRules.DECISION_EXTENSION;
            case RECOGNITION -> AdmissionRules.RECOGNITION_EXTENSION;
            case CEREMONY, MEMBER_PAPERS, REVIEW -> null;
        };
    }

    public boolean extensible() {
        return extension() != null;
    }

    /// Whether a written justification excuses that it is over. A ceremony needs the consent of the committee above.
    boolean excusable() {
        return this != CEREMONY;
    }

    /// As it stands in addresses.
    public String word() {
        return Address.word(this);
    }

    /// The period that a step ends.
    static Optional<AdmissionClock> endedBy(AdmissionStep step) {
        return Arrays.stream(values()).filter(clock -> clock.stoppedBy == step).findFirst();
    }
}
