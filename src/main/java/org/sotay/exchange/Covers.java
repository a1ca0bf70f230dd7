package org.sotay.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sotay.exchange.Cover.Remark;
import org.sotay.kernel.Actor;
import org.sotay.ui.Texts;
import org.springframework.stereotype.Component;

/// Writes on a file which list it is, of which unit and day, how filtered, who took it and when.
@Component
public class Covers {

    private final Clock clock;

    Covers(Clock clock) {
        this.clock = clock;
    }

    /// The cover of a list of a unit as of a day.
    ///
    /// @param filters in words; none where everything is listed
    public Cover of(Texts texts, Actor by, String list, String unit, LocalDate day, List<String> filters) {
        List<Remark> remarks = new ArrayList<>();
        remarks.add(new Remark(texts.get("exchange.about.list"), list));
        remarks.add(new Remark(texts.get("exchange.about.unit"), unit));
        remarks.add(new Remark(texts.get("exchange.about.day"), texts.day(day)));
        return cover(texts, by, remarks, filters);
    }

    /// The cover of a list that no unit and no day belongs to.
    public Cover of(Texts texts, Actor by, String list, List<String> filters) {
        List<Remark> remarks = new ArrayList<>();
        remarks.add(new Remark(texts.get("exchange.about.list"), list));
        return cover(texts, by, remarks, filters);
    }

    /// The cover of everything that is recorded at and below a unit, whatever the day.
    ///
    /// @param leftOut heads of the columns that the reader's role does not see
    public Cover ofAllDays(Texts texts, Actor by, String list, String unit, List<String> leftOut) {
        List<Remark> remarks = new ArrayList<>();
        remarks.add(new Remark(texts.get("exchange.about.list"), list));
        remarks.add(new Remark(texts.get("exchange.about.unit"), unit));
        remarks.add(new Remark(texts.get("exchange.about.day"), texts.get("exchange.about.all-days")));
        remarks.add(new Remark(texts.get("exchange.about.entries"), texts.get("exchange.about.entries-read")));
        if (!leftOut.isEmpty()) {
            remarks.add(new Remark(texts.get("exchange.about.left-out"), String.join(", ", leftOut)));
        }
        return signed(texts, by, remarks);
    }

    private Cover cover(Texts texts, Actor by, List<Remark> remarks, List<String> filters) {
        remarks.add(new Remark(
                texts.get("exchange.about.filter"),
                filters.isEmpty() ? texts.get("exchange.about.no-filter") : String.join("; ", filters)));
        return signed(texts, by, remarks);
    }

    private Cover signed(Texts texts, Actor by, List<Remark> remarks) {
        remarks.add(new Remark(texts.get("exchange.about.by"), by.name()));
        remarks.add(new Remark(texts.get("exchange.about.at"), texts.moment(Instant.now(clock))));
        return new Cover(texts.get("exchange.sheet.about"), remarks);
    }
}
