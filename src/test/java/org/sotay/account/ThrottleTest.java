package org.sotay.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sotay.kernel.Outcome;
import org.springframework.beans.factory.annotation.Autowired;

@AccountGround
class ThrottleTest {

    private static int number;

    @Autowired
    SignIns signIns;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    TurnedClock clock;

    private String username;

    @BeforeEach
    void makeAccount() {
        username = "guessed" + number++;
        accounts.createAll(Made.maker(), List.of(Made.account(username)));
        clock.turn(Duration.ofHours(1));
    }

    private String signIn(String address, String password) {
        return switch (signIns.signIn(username, password, new Client(address, ""))) {
            case Outcome.Done<String> _ -> "in";
            case Outcome.Refused<String> refused -> refused.reasons().getFirst().key();
            case Outcome.Missing<String> _ -> "missing";
        };
    }

    @Test
    void guessingAtOneAddressIsSlowedDown() {
        for (int attempt = 0; attempt < 6; attempt++) {
            assertThat(signIn("10.1.0.1", "guess number " + attempt)).isEqualTo("account.sign-in.refused");
        }
        assertThat(signIn("10.1.0.1", Made.PASSWORD)).isEqualTo("account.sign-in.too-many");
        clock.turn(Duration.ofSeconds(61));
        assertThat(signIn("10.1.0.1", Made.PASSWORD)).isEqualTo("in");
    }

    @Test
    void guessingFromManyAddressesIsSlowedDownButLocksNobodyOut() {
        assertThat(signIn("10.2.0.1", Made.PASSWORD)).isEqualTo("in");
        long looked = IntStream.range(0, 1000)
                .filter(attempt -> signIn("10.3.0." + attempt % 200, "guess").equals("account.sign-in.refused"))
                .count();
        assertThat(looked).isEqualTo(12);
        assertThat(signIn("10.2.0.1", Made.PASSWORD))
                .as("where the owner usually signs in")
                .isEqualTo("in");
        assertThat(signIn("10.2.0.2", Made.PASSWORD)).isEqualTo("account.sign-in.too-many");
        clock.turn(Duration.ofSeconds(61));
        assertThat(signIn("10.2.0.2", Made.PASSWORD))
                .as("a minute later anywhere")
                .isEqualTo("in");
    }

    @Test
    void parallelGuessesCountEach() throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> guesses = IntStream.range(0, 40)
                    .<Callable<String>>mapToObj(attempt -> () -> signIn("10.4.0.1", "guess"))
                    .toList();
            long looked = 0;
            for (Future<String> guess : threads.invokeAll(guesses)) {
                looked += guess.get().equals("account.sign-in.refused") ? 1 : 0;
            }
            assertThat(looked).isEqualTo(6);
        }
    }

    @Test
    void anAddressThatTriesManyNamesIsSlowedDown() {
        long looked = IntStream.range(0, 100)
                .filter(attempt -> signIns.signIn("name" + attempt, "guess", new Client("10.5.0.1", ""))
                                instanceof Outcome.Refused<String>(var reasons)
                        && reasons.getFirst().key().equals("account.sign-in.refused"))
                .count();
        assertThat(looked).isEqualTo(60);
    }

    @Test
    void manyMembersBehindOneAddressSignInFreely() {
        for (int attempt = 0; attempt < 100; attempt++) {
            assertThat(signIn("10.6.0.1", Made.PASSWORD)).isEqualTo("in");
        }
    }

    @Test
    void aSubscriberOfIpv6CountsAsOneAddress() {
        assertThat(new Client("2001:db8:1:2:3:4:5:6", "").neighbourhood()).isEqualTo("2001:db8:1:2::/64");
        assertThat(new Client("2001:db8:1:2:9:9:9:9", "").neighbourhood()).isEqualTo("2001:db8:1:2::/64");
        assertThat(new Client("10.0.0.1", "").neighbourhood()).isEqualTo("10.0.0.1");
        assertThat(new Client("::1", "").neighbourhood()).isEqualTo("::1");
    }

    @Test
    void aNameNobodyHasTakesAsLong() {
        Passwords real = new Passwords(10, new Secrets());
        String hash = real.hash(Made.PASSWORD);
        long known = fastest(() -> real.matches("guess", hash));
        long unknown = fastest(() -> real.matches("guess", null));
        assertThat((double) unknown / known).isBetween(0.7, 1.4);
        assertThat(real.matches("", null)).isFalse();
    }

    private static long fastest(Runnable run) {
        return IntStream.range(0, 9)
                .mapToLong(round -> {
                    long start = System.nanoTime();
                    run.run();
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
    }

    @Test
    void passwordsAreLongAndNotAmongTheFirstGuesses() {
        assertThat(key("elevensigns")).isEqualTo("account.password.too-short");
        assertThat(key("x".repeat(129))).isEqualTo("account.password.too-long");
        assertThat(key("MatKhau123456")).isEqualTo("account.password.common");
        assertThat(key("aaaaaaaaaaaaaaaa")).isEqualTo("account.password.common");
        assertThat(key("hanh.yenmo.37hanh.yenmo.37")).isEqualTo("account.password.common");
        assertThat(key("bốn mùa thay lá")).isEqualTo("fine");
        assertThat(key("ố".repeat(20) + " dài hơn bảy mươi hai byte, mà vẫn được so đến cùng: a"))
                .isEqualTo("fine");
    }

    private String key(String password) {
        return passwords
                .refusal("password", password, "hanh.yenmo.37")
                .map(refusal -> refusal.key())
                .orElse("fine");
    }

    @Test
    void longPasswordsAreComparedToTheirEnd() {
        String stem = "ố".repeat(60);
        String hash = passwords.hash(stem + "a");
        assertThat(passwords.matches(stem + "a", hash)).isTrue();
        assertThat(passwords.matches(stem + "b", hash)).isFalse();
    }
}
