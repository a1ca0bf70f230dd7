package org.sotay.admission;

/// What can be done with many candidates at once.
public enum ManyKind {
    /// Somebody looks after each of them.
    MENTOR,
    /// A class.
    TRAINING,
    /// The same paper for each, such as the certificate of a class.
    CERTIFICATE
}
