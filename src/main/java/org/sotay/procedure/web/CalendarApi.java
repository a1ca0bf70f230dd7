package org.sotay.procedure.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.sotay.kernel.SignedIn;
import org.sotay.procedure.Calendars;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The calendar of working days for programs.
@RestController
@RequestMapping(path = "/api/v1/calendar", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Rules")
class CalendarApi {

    private final Calendars calendars;

    CalendarApi(Calendars calendars) {
        this.calendars = calendars;
    }

    @Operation(
            summary = "A year of working days",
            description = "Days off from Monday to Friday, and days of weekends on which is worked; `recorded` says"
                    + " whether the year is known at all")
    @SignedIn
    @GetMapping("/{year:(?:19|20|21)\\d\\d}")
    CalendarJson year(@PathVariable int year) {
        return calendars.year(year).map(CalendarJson::of).orElseGet(() -> CalendarJson.unknown(year));
    }
}
