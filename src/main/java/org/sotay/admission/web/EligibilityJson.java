package org.sotay.admission.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.admission.EligibilityReport;
import org.sotay.procedure.Finding;
import org.sotay.procedure.Sentence;
import org.sotay.procedure.Verdict;
import org.sotay.ui.Texts;

/// What rules say of a candidate, for programs.
///
/// @param ruleSet id of the set it was judged under
/// @param eligible whether every rule is met
@Schema(name = "Eligibility")
record EligibilityJson(long candidate, LocalDate on, String ruleSet, boolean eligible, List<FindingJson> findings) {

    static EligibilityJson of(EligibilityReport report, Texts texts) {
        return new EligibilityJson(
                report.candidate().value(),
                report.on(),
                report.rules().id(),
                report.open().isEmpty(),
                report.findings().stream()
                        .map(finding -> FindingJson.of(finding, texts))
                        .toList());
    }

    /// One rule.
    ///
    /// @param rule short name of the rule
    /// @param confirmed false where no source confirms the value
    /// @param source where the fact is recorded
    /// @param cure what would have it met, said also where nothing would; none when it is met
    /// @param curedOn the day from which it is met if nothing else happens
    @Schema(name = "Finding")
    record FindingJson(
            String rule,
            String clause,
            boolean confirmed,
            String statement,
            String fact,
            @Nullable String source,

            @Schema(allowableValues = {"met", "notMet", "unknown"})
            String verdict,

            @Nullable String cure,
            @Nullable LocalDate curedOn) {

        static FindingJson of(Finding finding, Texts texts) {
            Sentence source = finding.source();
            return new FindingJson(
                    finding.rule(),
                    FindingTexts.clause(texts, finding),
                    finding.confirmed(),
                    finding.statement().in(texts),
                    finding.fact().in(texts),
                    source == null ? null : source.in(texts),
                    word(finding.verdict()),
                    FindingTexts.cure(texts, finding),
                    finding.curedOn());
        }

        private static String word(Verdict verdict) {
            return switch (verdict) {
                case MET -> "met";
                case NOT_MET -> "notMet";
                case UNKNOWN -> "unknown";
            };
        }
    }
}
