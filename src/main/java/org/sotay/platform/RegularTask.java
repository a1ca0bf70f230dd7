package org.sotay.platform;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

/// A [RegularJob] as the scheduler knows it.
final class RegularTask extends RecurringTask<Void> {

    private final RegularJob job;

    RegularTask(RegularJob job) {
        super(job.name(), FixedDelay.of(job.every()), Void.class);
        this.job = job;
    }

    @Override
    public void executeRecurringly(TaskInstance<Void> piece, ExecutionContext context) {
        job.run();
    }
}
