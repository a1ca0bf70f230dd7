package org.sotay.procedure;

import java.util.List;

/// What a room wants to read in every set of rules.
public interface RuleKeys {

    List<RuleKey<?>> keys();
}
