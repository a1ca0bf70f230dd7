package org.sotay.procedure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Turns sets of rules that cannot be used into sentences instead of a stack trace.
class UnusableRuleSetsAnalyzer extends AbstractFailureAnalyzer<UnusableRuleSets> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableRuleSets cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Correct the files, or take them away; docs/running.md tells how.", cause);
    }
}
