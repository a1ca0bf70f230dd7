package org.sotay.organisation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// The names under which the ways to share out members are kept.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "who")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Share.Nobody.class, name = "nobody"),
    @JsonSubTypes.Type(value = Share.Rest.class, name = "rest"),
    @JsonSubTypes.Type(value = Share.Listed.class, name = "listed"),
    @JsonSubTypes.Type(value = Share.Matching.class, name = "matching")
})
interface ShareKept {}
