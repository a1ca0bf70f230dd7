package org.sotay.platform;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of the ground floor.
///
/// @param dataDir where everything is kept that must survive a restart
/// @param zone the organisation's time zone: it decides what "today" is
/// @param database settings of the embedded PostgreSQL server, such as `shared_buffers`, over the built-in ones
/// @param jobs work that goes on by itself
@ConfigurationProperties("sotay")
record PlatformProperties(
        @DefaultValue("data") Path dataDir,
        @DefaultValue("Asia/Ho_Chi_Minh") ZoneId zone,
        @DefaultValue Map<String, String> database,
        @DefaultValue JobSettings jobs) {

    /// Settings of work that goes on by itself.
    ///
    /// @param enabled whether this node does any; one that does none still takes orders, for others to do
    record JobSettings(@DefaultValue("true") boolean enabled) {}
}
