# Read by mvnw before it does anything: is there a JDK new enough to build with? Says so in one sentence if not.
# Looks where the toolchain plugin looks; a ~/.m2/toolchains.xml is left to the plugin.

sotay_jdk() (
    set +f
    set -- "${JAVA_HOME-}" "${JDK_HOME-}" \
        /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/jdk/* /opt/*jdk* /opt/java/* /usr/local/*jdk* \
        "${HOME-}"/.jdks/* "${HOME-}"/.m2/jdks/* "${HOME-}"/.gradle/jdks/* "${HOME-}"/.sdkman/candidates/java/* \
        "${HOME-}"/.jbang/cache/jdks/* "${HOME-}"/.asdf/installs/java/* "${HOME-}"/.jenv/versions/* "${HOME-}"/.jabba/jdk/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home
    default=$(command -v javac 2>/dev/null) && set -- "$@" "$(dirname "$(dirname "$(readlink -f "$default")")")"
    for version in 25 26 27 28 29; do
        eval "set -- \"\$@\" \"\${JAVA${version}_HOME-}\""
    done
    for home; do
        if [ -x "$home/bin/javac" ] && grep -Eqs '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$home/release"; then
            printf %s\\n "$home"
            return 0
        fi
    done
    return 1
)

if sotay_jdk_home=$(sotay_jdk); then
    # No Java at all for Maven itself: this one will do.
    if [ -z "${JAVA_HOME-}" ] && ! { command -v java && command -v javac; } >/dev/null 2>&1; then
        export JAVA_HOME="$sotay_jdk_home"
    fi
elif [ ! -f "${HOME-}/.m2/toolchains.xml" ]; then
    echo "Sotay needs a JDK 25 or newer to build and run: install one beside your default Java (for example Temurin 25) and try again." >&2
    exit 1
fi
