package org.sotay.admission;

import org.sotay.membership.SmallProvince;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;

/// Gives a test a [SmallPool] in its [SmallProvince].
@AutoConfiguration
class PoolGround {

    @Bean
    @Scope("prototype")
    SmallPool smallPool(SmallProvince province, Enlisting enlisting) {
        return new SmallPool(province, enlisting);
    }
}
