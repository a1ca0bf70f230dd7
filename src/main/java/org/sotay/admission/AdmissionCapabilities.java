package org.sotay.admission;

import org.sotay.kernel.Capability;

/// What one may see and do with candidates and their cases.
public final class AdmissionCapabilities {

    public static final String CANDIDATES_READ = "candidates.read";
    public static final String CANDIDATES_EDIT = "candidates.edit";
    public static final String CASES_STEP = "cases.step";

    /// See candidates: person, cell, mentors, papers, eligibility, the case.
    public static final Capability READ_CANDIDATES = new Capability(CANDIDATES_READ);
    /// Put persons on a cell's list and take them off, review, assign mentors, give tasks, record papers.
    public static final Capability EDIT_CANDIDATES = new Capability(CANDIDATES_EDIT);
    /// Take the steps of a case that belong to the level one acts for.
    public static final Capability STEP_CASES = new Capability(CASES_STEP);

    private AdmissionCapabilities() {}
}
