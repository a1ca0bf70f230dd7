package org.sotay.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mock.env.MockEnvironment;

class ManagementConfigurationTest {

    private static MockEnvironment ports(String pages, String management) {
        return new MockEnvironment()
                .withProperty("server.port", pages)
                .withProperty("management.server.port", management);
    }

    @Test
    void healthAndMetricsHaveAPortOfTheirOwn() {
        assertThat(new ManagementConfiguration(ports("8080", "8081"))).isNotNull();
        assertThat(new ManagementConfiguration(ports("0", "0"))).isNotNull();
        assertThat(new ManagementConfiguration(ports("8080", "-1"))).isNotNull();
        assertThatThrownBy(() -> new ManagementConfiguration(ports("8080", "8080")))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                .extracting(thrown -> ((InvalidConfigurationPropertyValueException) thrown).getReason())
                .asString()
                .contains("port of their own");
    }
}
