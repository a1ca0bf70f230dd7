package org.sotay.kernel;

import java.util.Map;
import java.util.function.Supplier;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Turns what the database refuses, because somebody else wrote at the same moment, into the refusal of the rule.
///
/// A constraint nobody names here is a mistake in the program and stays an exception.
public final class LastNet {

    private LastNet() {}

    /// Writes; a refusal undoes the whole transaction.
    ///
    /// @param refusals by the name of the constraint
    public static <T> Outcome<T> under(Map<String, Refusal> refusals, Supplier<Outcome<T>> write) {
        try {
            return write.get();
        } catch (DataIntegrityViolationException violation) {
            Refusal refusal = refusals.get(constraint(violation));
            if (refusal == null) {
                throw violation;
            }
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(refusal);
        }
    }

    private static String constraint(DataIntegrityViolationException violation) {
        for (Throwable cause = violation; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException sql && sql.getServerErrorMessage() != null) {
                return String.valueOf(sql.getServerErrorMessage().getConstraint());
            }
        }
        return "";
    }
}
