/// How long something took.
///
/// @param seconds by the clock
/// @param worked seconds of processor time in the application and its database, which depend least on what else the
/// machine does; what others ask for meanwhile is in them
record Took(double seconds, double worked) {

    /// Something that is asked of an installation.
    interface Step {
        void run() throws Exception;
    }

    static Took by(Installation installation, Step step) throws Exception {
        double before = installation.worked();
        long began = System.nanoTime();
        step.run();
        double seconds = Installation.seconds(began);
        return new Took(seconds, installation.worked() - before);
    }

    @Override
    public String toString() {
        return "%.1f s (%.1f s)".formatted(seconds, worked);
    }
}
