package org.sotay.membership;

import org.sotay.organisation.UnitsChanged;
import org.sotay.organisation.UnitsMoved;
import org.sotay.people.PeopleChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears of changed people and units and keeps the lists of members right within the same transaction.
@Component
class ListingKeeper {

    private final ListingStore listings;

    ListingKeeper(ListingStore listings) {
        this.listings = listings;
    }

    @EventListener
    void on(PeopleChanged changed) {
        listings.refresh(changed.people());
    }

    @EventListener
    void on(UnitsChanged changed) {
        listings.refreshCells(changed.units());
    }

    @EventListener
    void on(UnitsMoved moved) {
        listings.reroll(moved.units(), moved.above(), moved.since());
    }
}
