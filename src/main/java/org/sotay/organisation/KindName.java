package org.sotay.organisation;

import org.sotay.kernel.Language;

/// What a kind of unit is called in the languages of the interface.
public record KindName(String vi, String en, String de) {

    /// The name in `language`.
    public String in(Language language) {
        return switch (language) {
            case VI -> vi;
            case EN -> en;
            case DE -> de;
        };
    }
}
