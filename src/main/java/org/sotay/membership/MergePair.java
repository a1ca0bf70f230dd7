package org.sotay.membership;

/// Both records as they stand, and their versions.
public record MergePair(MergeRecord kept, MergeRecord merged, Merging.Seen versions) {}
