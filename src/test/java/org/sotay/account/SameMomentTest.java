package org.sotay.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sotay.access.Actors;
import org.sotay.kernel.AccountId;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Preferences;
import org.sotay.kernel.Refusal;
import org.sotay.membership.SmallProvince;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What two do at the same moment comes out as if one had come after the other.
@AccountGround
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameMomentTest {

    @Autowired
    private SmallProvince province;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Actors actors;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transaction;

    private PersonId member;

    @BeforeAll
    void enrolSomebody() {
        member = province.enrol("Đỗ Thị Ánh", "377.1.1", LocalDate.of(2010, 5, 19));
    }

    @Test
    void aPersonGetsOneAccount() throws InterruptedException {
        CompletableFuture<Void> other = begin(() -> accounts.create(Made.maker(), wanted("first")));
        assertThat(accounts.create(Made.maker(), wanted("second")))
                .isEqualTo(Outcome.refused(Refusal.at("member", "account.keep.member.taken")));
        other.join();
        assertThat(accounts.of(member)).isPresent();
        assertThat(sql.fetchValue("select count(*) from account.account where username = 'second'"))
                .isEqualTo(0L);
    }

    @Test
    void nobodyGetsMoreTokensThanAreAllowed() throws InterruptedException {
        AccountId account = accounts.createAll(Made.maker(), List.of(Made.account("programmer")))
                .getFirst();
        Actor actor = actors.actor(account, null, "Programmer", List.of(), null, Preferences.standard());
        for (int made = 0; made < 19; made++) {
            tokens.make(actor, "Report", 30);
        }
        CompletableFuture<Void> other = begin(() -> tokens.make(actor, "Report", 30));
        assertThat(tokens.make(actor, "Report", 30))
                .isEqualTo(Outcome.refused(Refusal.of("account.token.too-many", 20)));
        other.join();
        assertThat(tokens.of(actor)).hasSize(20);
    }

    /// Does it elsewhere, and keeps it open there until somebody here waits for it.
    private CompletableFuture<Void> begin(Runnable deed) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            deed.run();
            done.countDown();
            await().until(this::somebodyWaits);
        }));
        done.await();
        return other;
    }

    private boolean somebodyWaits() {
        return Boolean.TRUE.equals(
                sql.fetchValue("select exists (select from pg_stat_activity where datname = current_database()"
                        + " and wait_event_type = 'Lock')"));
    }

    private NewAccount wanted(String username) {
        return new NewAccount(username, "Đỗ Thị Ánh", member, Made.PASSWORD, null, Preferences.standard(), false);
    }
}
