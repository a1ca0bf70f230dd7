package org.sotay.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// What a password must be, and how it is kept.
///
/// bcrypt reads 72 bytes only, which a long Vietnamese sentence exceeds; so it is given the SHA-256 of the password,
/// written the same however the keyboard composes its marks.
@Component
class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final String SCHEME = "sha256-bcrypt";

    private final PasswordEncoder encoder;
    private final Set<String> common;
    private final String nobodys;

    Passwords(@Value("${sotay.password-cost:12}") int cost, Secrets secrets) {
        this.encoder = new DelegatingPasswordEncoder(SCHEME, Map.of(SCHEME, new BCryptPasswordEncoder(cost)));
        this.common = readCommon();
        this.nobodys = hash(secrets.token());
    }

    String hash(String password) {
        String hash = encoder.encode(shortened(password));
        if (hash == null) {
            throw new IllegalStateException("No hash");
        }
        return hash;
    }

    /// Whether the password is the one behind `hash`; takes as long when there is no hash.
    boolean matches(String password, @Nullable String hash) {
        boolean same = encoder.matches(shortened(password), hash == null ? nobodys : hash);
        return same && hash != null;
    }

    /// What is wrong with a new password, if anything: length, or that everybody tries it first.
    Optional<Refusal> refusal(String field, String password, String username) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Refusal.at(field, "account.password.too-short", SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(Refusal.at(field, "account.password.too-long", LONGEST));
        }
        String plain = password.toLowerCase(Locale.ROOT);
        boolean guessable = common.contains(plain)
                || (username.length() > 3 && plain.replace(username, "").length() < SHORTEST / 2)
                || plain.chars().distinct().count() < 4;
        return guessable ? Optional.of(Refusal.at(field, "account.password.common")) : Optional.empty();
    }

    private static String shortened(String password) {
        String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
        return Base64.getEncoder().encodeToString(Secrets.fingerprint(composed));
    }

    private static Set<String> readCommon() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("account/common-passwords.txt").getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
