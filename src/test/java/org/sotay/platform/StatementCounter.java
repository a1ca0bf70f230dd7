package org.sotay.platform;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jspecify.annotations.Nullable;

/// Counts the SQL statements that the application sends: `counter.during(() -> mvc.get().uri("/members"))`.
public class StatementCounter implements ExecuteListenerProvider {

    private volatile @Nullable List<String> recording;

    /// The statements sent while the action ran, by whichever thread, in their order; a batch counts as one.
    public synchronized List<String> during(Runnable action) {
        List<String> seen = new CopyOnWriteArrayList<>();
        recording = seen;
        try {
            action.run();
        } finally {
            recording = null;
        }
        return List.copyOf(seen);
    }

    @Override
    public ExecuteListener provide() {
        return new ExecuteListener() {

            private static final long serialVersionUID = 1L;

            @Override
            public void executeStart(ExecuteContext context) {
                List<String> seen = recording;
                if (seen != null) {
                    String sql = context.sql();
                    seen.add(sql == null ? String.join(";", context.batchSQL()) : sql);
                }
            }
        };
    }
}
