# Sourced by ./kakko: sees to what the machine must have for the window, for tests in a window and for the benchmark. Where the user is
# root on Debian it is installed, elsewhere the command that installs it is printed.

on_linux() {
	[ "$(uname -s)" = Linux ]
}

has_library() {
	ldconfig -p 2>/dev/null | grep -q "$1" || /sbin/ldconfig -p 2>/dev/null | grep -q "$1"
}

# FEATURE… : prints the Debian packages of those that aren't here
missing() {
	local feature program
	for feature in "$@"; do
		case $feature in
		gtk) has_library libgtk-3.so.0 || echo libgtk-3-0 ;;
		fonts) [ -n "$(fc-list :lang=ja family 2>/dev/null | head -n 1)" ] || echo fontconfig fonts-noto-core fonts-noto-cjk ;;
		screen) command -v Xvfb >/dev/null || echo xvfb ;;
		windows) command -v openbox >/dev/null || echo openbox ;;
		bus) command -v dbus-run-session >/dev/null || echo dbus ;;
		words) for program in git wdiff dwdiff; do command -v $program >/dev/null || echo $program; done ;;
		accessibility) [ -e /usr/libexec/at-spi-bus-launcher ] || echo at-spi2-core ;;
		esac
	done
}

need() {
	local packages
	packages=$(missing "$@" | tr '\n' ' ')
	[ -n "$packages" ] || return 0
	if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
		echo "Installing $packages…" >&2
		{ apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $packages; } >&2 </dev/null
	else
		echo "This needs what the machine lacks. Install it with:" >&2
		echo "    sudo apt-get install $packages" >&2
		exit 2
	fi
}

# The word differences that the benchmark measures itself against.
need_peers() {
	on_linux || return 0
	need words
}

need_window() {
	on_linux || return 0
	need gtk fonts
	if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
		echo "There is no screen to open the window on (DISPLAY is not set)." >&2
		exit 2
	fi
}

need_window_tests() {
	on_linux || return 0
	if [ -n "${KAKKO_TEST_DISPLAY:-}" ]; then
		need gtk fonts bus
	else
		need gtk fonts screen windows bus accessibility
	fi
}

# COMMAND…: runs it on a screen of its own, so that nobody's clicks or windows disturb the tests; the screen goes with it.
# KAKKO_TEST_DISPLAY names a screen to run on instead.
in_a_screen() {
	if ! on_linux; then
		"$@"
		return
	fi
	local screen windows status=0
	if [ -n "${KAKKO_TEST_DISPLAY:-}" ]; then
		DISPLAY=$KAKKO_TEST_DISPLAY "$@"
		return
	fi
	local number
	number=$(mktemp "${TMPDIR:-/tmp}/kakko.XXXXXX")
	Xvfb -displayfd 9 -screen 0 1920x1080x24 -nolisten tcp 9>"$number" >/dev/null 2>&1 &
	screen=$!
	for _ in $(seq 100); do
		[ -s "$number" ] && break
		sleep 0.1
	done
	export DISPLAY=:$(cat "$number")
	rm -f "$number"
	openbox >/dev/null 2>&1 &
	windows=$!
	# said now: both names are gone when the script ends
	trap "kill $windows $screen 2>/dev/null || true" EXIT
	GDK_BACKEND=x11 LIBGL_ALWAYS_SOFTWARE=1 dbus-run-session -- "$@" || status=$?
	return $status
}
