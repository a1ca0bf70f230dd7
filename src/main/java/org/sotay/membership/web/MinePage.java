package org.sotay.membership.web;

import org.sotay.membership.MemberFile;
import org.sotay.membership.Standing;

/// The reader's own membership in a few lines.
public record MinePage(MemberFile file, Standing standing) {}
