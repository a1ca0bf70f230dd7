package org.sotay.membership;

import org.jspecify.annotations.Nullable;
import org.sotay.organisation.Units;
import org.sotay.people.People;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;

/// Founds a [SmallProvince] for each test class that asks for one; the tests of a class share it.
@AutoConfiguration
class ProvinceGround {

    private @Nullable SmallProvince last;

    /// Spring asks again for every test. Each class begins with an empty database, so that tells whether the last
    /// province still stands.
    @Bean
    @Scope("prototype")
    SmallProvince smallProvince(Units units, People people, Memberships memberships) {
        SmallProvince province = last;
        if (province == null
                || units.find(SmallProvince.administrator(), "37", SmallProvince.FOUNDED)
                        .isEmpty()) {
            province = new SmallProvince(units, people, memberships);
            last = province;
        }
        return province;
    }
}
