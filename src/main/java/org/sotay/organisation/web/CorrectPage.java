package org.sotay.organisation.web;

import java.time.LocalDate;

/// The form with which an entry of a unit's history is corrected.
///
/// @param from first day of the entry
public record CorrectPage(ChangePage change, LocalDate from) {

    /// Where the form is sent.
    public String action() {
        return back() + "/entries/" + from;
    }

    /// The page to go back to.
    public String back() {
        return "/units/" + change.unit().code();
    }
}
