package org.sotay.platform;

import java.time.Clock;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Takes orders for work that goes on by itself.
public class Jobs {

    private final JobStore store;
    private final JobRunner runner;
    private final Clock clock;

    Jobs(JobStore store, JobRunner runner, Clock clock) {
        this.store = store;
        this.runner = runner;
        this.clock = clock;
    }

    /// Has a piece of work done: it begins at once, inside a transaction as soon as that is committed, and never if it
    /// is rolled back. Work that waits or goes on already is not ordered twice.
    ///
    /// @param job name of a [Job]
    /// @param subject what it is about
    public void begin(String job, long subject) {
        store.order(job, subject, clock.instant());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    runner.wake();
                }
            });
        } else {
            runner.wake();
        }
    }
}
