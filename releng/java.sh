# Sourced by ./mvnw and ./kakko: sets JAVA_HOME to a JDK of at least Java 21, or says how to get one and ends.
# It also runs in the bash 3.2 of macOS.

java_version() { # JDK-FOLDER: prints the major version, nothing where it is no JDK
	[ -x "$1/bin/javac" ] && "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = \([0-9]*\).*/\1/p'
}

recent_enough() {
	local version
	version=$(java_version "$1") && [ -n "$version" ] && [ "$version" -ge 21 ]
}

jdk_of_path() {
	local java folder
	java=$(command -v java) || return 0
	while [ -L "$java" ]; do
		folder=$(cd "$(dirname "$java")" && pwd -P)
		java=$(readlink "$java")
		case $java in /*) ;; *) java=$folder/$java ;; esac
	done
	dirname "$(dirname "$java")"
}

candidates() {
	printf '%s\n' "${JAVA_HOME:-}" "$(jdk_of_path)"
	[ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v 21+ 2>/dev/null
	ls -d /usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /c/Program\ Files/*/jdk* 2>/dev/null
}

find_java() {
	local candidate
	while IFS= read -r candidate; do
		if [ -n "$candidate" ] && recent_enough "$candidate"; then
			export JAVA_HOME="$candidate"
			return
		fi
	done <<-END
		$(candidates)
	END
	echo "Kakko needs a JDK of Java 21 or newer, and none was found in JAVA_HOME, on the PATH or under /usr/lib/jvm." >&2
	echo "Install one (Debian 13, Ubuntu: sudo apt-get install openjdk-21-jdk; macOS: brew install openjdk@21), or set JAVA_HOME." >&2
	exit 2
}
