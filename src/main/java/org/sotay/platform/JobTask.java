package org.sotay.platform;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.function.BooleanSupplier;

/// A [Job] as the scheduler knows it, with what becomes of work that came to no end.
final class JobTask extends OneTimeTask<Void> {

    /// Work over which so many nodes died is what they died of.
    private static final int LIVES = 3;

    private final Job job;

    JobTask(Job job, BooleanSupplier stopping) {
        super(
                job.name(),
                Void.class,
                (failed, work) -> failed(job, stopping, failed, work),
                (dead, work) -> died(job, dead, work));
        this.job = job;
    }

    @Override
    public void executeOnce(TaskInstance<Void> piece, ExecutionContext context) {
        job.run(subject(piece));
    }

    /// What a stopping node interrupted is left to the next one.
    private static void failed(
            Job job, BooleanSupplier stopping, ExecutionComplete failed, ExecutionOperations<Void> work) {
        if (stopping.getAsBoolean()) {
            Thread.interrupted(); // else no connection is to be had
            work.reschedule(failed, failed.getTimeDone());
        } else {
            giveUp(job, failed, work);
        }
    }

    private static void died(Job job, ExecutionComplete dead, ExecutionOperations<Void> work) {
        if (dead.getExecution().consecutiveFailures + 1 < LIVES) {
            work.reschedule(dead, dead.getTimeDone());
        } else {
            giveUp(job, dead, work);
        }
    }

    private static void giveUp(Job job, ExecutionComplete complete, ExecutionOperations<Void> work) {
        job.givenUp(subject(complete.getExecution().taskInstance));
        work.remove();
    }

    private static long subject(TaskInstance<?> piece) {
        return Long.parseLong(piece.getId());
    }
}
