# Sourced by ./kakko, which has set module, top, product_classes and JAVA_HOME: brings what the benchmark needs, compiles it against the
# built product and runs it. The product's jars come first on the class path, so what is measured is what is shipped.

run_bench() {
	case " $* " in *" --window "*) run_in_window "$@"; return ;; esac
	need_peers
	bring_libraries
	bring_docxodus
	compile_bench
	exec "$JAVA_HOME/bin/java" -Xmx1g "${quiet[@]}" -Dkakko.benchmark="$module" -Dkakko.top="$top" -cp "$(bench_classes)" kakko.benchmark.Bench "$@"
}

# Measures in the product's own window, on a screen of its own.
run_in_window() {
	need_window_tests
	bring_libraries
	compile_bench
	local room=$module/target/window window=()
	rm -rf "$room"
	mkdir -p "$room/configuration"
	go_inside "$room"
	window_command "$room"
	printf '%s\n' "${window[@]}" -configuration "$room/configuration" >"$room/command"
	in_a_screen "$JAVA_HOME/bin/java" -Dkakko.benchmark="$module" -Dkakko.top="$top" -Dkakko.window="$room/command" "${quiet[@]}" -cp "$(bench_classes)" kakko.benchmark.Bench "$@"
}

# ROOM: makes the bundle that measures from inside, and a configuration of the product that has it.
go_inside() {
	local classes=$1/classes bundle=$1/inside.jar
	mkdir -p "$classes"
	find "$module/window/src" -name '*.java' >"$1/sources"
	"$JAVA_HOME/bin/javac" -proc:none -nowarn --release 21 -encoding UTF-8 -d "$classes" -cp "$product/plugins/*" @"$1/sources" 2>&1 | grep -v '^Note:\|^warning:' >&2 || true
	"$JAVA_HOME/bin/jar" --create --file "$bundle" --manifest "$module/window/META-INF/MANIFEST.MF" -C "$classes" . -C "$module/window" plugin.xml
	sed "s|^osgi.bundles=|&reference\\\\:file\\\\:$bundle@4,|" "$product/configuration/config.ini" >"$1/configuration/config.ini"
}

bench_classes() {
	printf '%s' "$module/target/classes:$product_classes:$module/target/lib/*"
}

bring_libraries() {
	[ "$module/target/lib/.complete" -nt "$module/pom.xml" ] && return
	echo "Bringing JMH and the peers from Maven …" >&2
	rm -rf "$module/target/lib"
	(cd "$module" && "$top/mvnw" -q -B dependency:copy-dependencies) >&2 </dev/null
	touch "$module/target/lib/.complete"
}

# The one peer that comes through npm; without it the others run, and the page says so.
bring_docxodus() {
	[ -d "$module/target/npm/node_modules/docxodus" ] && return
	command -v npm >/dev/null || return 0
	mkdir -p "$module/target/npm"
	npm install --silent --no-audit --no-fund --prefix "$module/target/npm" docxodus@12.6.2 >&2 </dev/null || true
}

compile_bench() {
	rm -rf "$module/target/classes"
	mkdir -p "$module/target/classes"
	# -proc:full is what Java 21 does by itself and Java 23 has to be told
	find "$module/src" -name '*.java' >"$module/target/sources"
	"$JAVA_HOME/bin/javac" -proc:full -nowarn --release 21 -encoding UTF-8 -d "$module/target/classes" -cp "$(bench_classes)" @"$module/target/sources" 2>&1 | grep -v '^Note:\|^warning:' >&2 || true
	cp "$module/src/kakko/benchmark/page/page.md" "$module/target/classes/kakko/benchmark/page/"
	[ -f "$module/target/classes/kakko/benchmark/Bench.class" ]
}
