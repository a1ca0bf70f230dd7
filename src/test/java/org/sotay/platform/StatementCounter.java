package org.sotay.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.AbstractDriverBasedDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Counts the SQL statements that the application sends, whatever sends them: it stands below the connection pool.
///
/// `counter.during(() -> mvc.get().uri("/members"))`
public class StatementCounter implements BeanPostProcessor {

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
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && pool.getDataSource() == null) {
            pool.setDataSource(new Counted(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword()));
        }
        return bean;
    }

    private void note(@Nullable Object sql) {
        List<String> seen = recording;
        if (seen != null) {
            seen.add(String.valueOf(sql));
        }
    }

    /// Connections that tell of each statement prepared or made.
    private final class Counted extends AbstractDriverBasedDataSource {

        private final DriverManagerDataSource driver;

        Counted(String url, String user, String password) {
            driver = new DriverManagerDataSource(url, user, password);
        }

        @Override
        protected Connection getConnectionFromDriver(Properties ignored) throws SQLException {
            Connection connection = driver.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            note(arguments[0]);
                        } else if (method.getName().equals("createStatement")) {
                            note("statement");
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause() == null ? e : e.getCause();
                        }
                    });
        }
    }
}
