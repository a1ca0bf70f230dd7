package org.sotay.platform;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// Each test class finds a migrated, empty database, though application contexts are shared between classes.
///
/// With one test instance per class JUnit makes the instance before it announces the class, so either may come first.
class FreshDatabaseListener implements TestExecutionListener, Ordered {

    private static final AtomicReference<@Nullable Class<?>> SERVED = new AtomicReference<>();

    /// Before the context is loaded, which migrates.
    @Override
    public int getOrder() {
        return 1000;
    }

    @Override
    public void beforeTestClass(TestContext context) {
        serve(context);
    }

    @Override
    public void prepareTestInstance(TestContext context) {
        serve(context);
    }

    private static void serve(TestContext context) {
        Class<?> test = context.getTestClass();
        if (test.equals(SERVED.getAndSet(test))) {
            return;
        }
        TestServer.instance().recreate(TestGround.FRESH);
        if (context.hasApplicationContext()) {
            forgetConnections(context.getApplicationContext());
        }
    }

    private static void forgetConnections(ApplicationContext context) {
        context.getBeanProvider(HikariDataSource.class).forEach(source -> {
            HikariPoolMXBean pool = source.getHikariPoolMXBean();
            if (pool != null) {
                pool.softEvictConnections();
            }
        });
    }
}
