package org.sotay;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// Starts the member handbook.
@SpringBootApplication
@Modulithic(systemName = "Sotay", sharedModules = "platform")
public class Sotay {

    public static void main(String[] arguments) {
        SpringApplication.run(Sotay.class, arguments);
    }
}
