package org.sotay.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sotay.kernel.AccountId;
import org.sotay.platform.DueJobs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/// What is over does not lie about for ever.
@AccountGround
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS) // the database is new as well
class OverdueTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Sessions sessions;

    @Autowired
    SignIns signIns;

    @Autowired
    InvitationStore invitations;

    @Autowired
    ShownOnceStore shownOnce;

    @Autowired
    DueJobs jobs;

    @Autowired
    TurnedClock clock;

    @Autowired
    DSLContext sql;

    @Test
    void whatIsOverIsDeletedAndWhatIsNotStays() {
        AccountId account = accounts.createAll(Made.maker(), List.of(Made.account("overdue")))
                .getFirst();
        Client client = new Client("192.0.2.1", "test");
        sessions.begin(account, client);
        signIns.signIn("overdue", "wrong", client);
        long session = sql.fetchSingle("select id from account.session").get(0, Long.class);
        shownOnce.keep(session, "page", new byte[32], clock.instant().plus(Duration.ofMinutes(5)));
        invitations.offer(
                account, new byte[32], clock.instant(), clock.instant().plus(Duration.ofHours(72)), account);
        jobs.run();
        assertThat(rows()).isEqualTo("session, shown_once, invitation, throttle");
        clock.turn(Duration.ofHours(11));
        jobs.run();
        assertThat(rows()).isEqualTo("session, invitation, throttle");
        clock.turn(Duration.ofHours(2));
        jobs.run();
        assertThat(rows()).isEqualTo("invitation, throttle");
        clock.turn(Duration.ofHours(60));
        jobs.run();
        assertThat(rows()).isEmpty();
    }

    private String rows() {
        return sql.fetchSingle("""
            select concat_ws(', ',
                (select 'session' from account.session limit 1),
                (select 'shown_once' from account.shown_once limit 1),
                (select 'invitation' from account.invitation limit 1),
                (select 'throttle' from account.throttle limit 1))
            """).get(0, String.class);
    }
}
