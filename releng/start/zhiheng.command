#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Starts the workbench, or with a command (zhiheng ask …) the same product without a window.
here=$(dirname "$(readlink -f "$0" 2>/dev/null || echo "$0")")
home="${HOME:-.}/.zhiheng"

major() { # reads the version from the release file beside the runtime, which is quicker than starting it
	runtime=$(dirname "$(dirname "$(readlink -f "$1" 2>/dev/null || echo "$1")")")
	sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$runtime/release" 2>/dev/null
}
java=
for candidate in "$here/jre/bin/java" "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$(command -v java)"; do
	[ -n "$candidate" ] && [ -x "$candidate" ] || continue
	version=$(major "$candidate")
	[ -n "$version" ] || version=$("$candidate" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
	if [ "${version:-0}" -ge 17 ]; then
		java=$candidate
		break
	fi
done
if [ -z "$java" ]; then
	echo "需要 Java 17 或更高版本：请安装（Debian：openjdk-17-jre；其他系统见 adoptium.net）后再次启动。/ Java 17 or later is needed: install it (Debian: openjdk-17-jre; other systems: adoptium.net) and start again." >&2
	exit 2
fi
for launcher in "$here"/plugins/org.eclipse.equinox.launcher_*.jar; do :; done

# The flags the product ships with; benchmarks use the same.
flags="-XX:+UseSerialGC -XX:PretenureSizeThreshold=1m -XX:+IgnoreUnrecognizedVMOptions -Xss2m -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dh2.serializeJavaObject=false -Xlog:disable -Xlog:all=error:stderr"
# For the window: a young generation that a start does not fill, and the optimising compiler only for what runs long enough to repay it. Loops of a count still reach
# it within milliseconds; at a start it would take from the two cores of a small machine what the window needs.
window="-XX:NewSize=256m -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"
language=zh_CN
[ -r "$home/language" ] && read -r language <"$home/language"
configuration="$home/configuration/$(cksum "$here/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info" | cut -d ' ' -f 1)"

# Reading and checking classes is a third of a start. The first start leaves them behind as the Java machine laid them out (its class data archive), later
# ones map that file. It is of this machine and this product alone, holds no data, and the Java machine ignores it where anything has changed.
laid_out() { # laid_out KIND: sets share to the option that maps that kind's file, or makes it; new is the file to be made, list the option that lists what it is made of
	made_of=$({ printf '%s\n' "$here"; ls -ln "$launcher"; cat "$here/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info" \
		"$(dirname "$(dirname "$(readlink -f "$java" 2>/dev/null || echo "$java")")")/release"; } 2>/dev/null | cksum | cut -d ' ' -f 1)
	archive="$home/classes/$1-$made_of.jsa"
	new=
	list=
	if [ -f "$archive" ]; then
		share="-XX:SharedArchiveFile=$archive"
	elif (umask 077 && mkdir -p "$home/classes") 2>/dev/null; then
		new="$archive.$$"
		share="-XX:ArchiveClassesAtExit=$new"
		list="-Xlog:class+load=info:file=\"$new.list\":none"
	else
		share=-Xshare:auto
	fi
}
keep() { # keep STATUS: an archive counts only when the program that wrote it ended as programs do
	[ -n "$new" ] || return 0
	case $1 in
	0 | 1 | 3 | 24) [ -f "$new" ] && mv -f "$new" "$archive" ;;
	esac
	rm -f "$new" "$new.list"
	find "$home/classes" -name '*.jsa*' -atime +60 -exec rm -f {} + 2>/dev/null
	return 0
}

case "${1:-}" in
"" | --workspace)
	if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ "$(uname -s)" = Linux ]; then
		echo "没有图形显示。请在桌面上启动，或使用无窗口命令，例如 zhiheng --help。/ There is no display. Start it on a desktop, or use a command without a window, such as zhiheng --help." >&2
		exit 2
	fi
	workspace="$home/workspace"
	if [ "${1:-}" = --workspace ]; then
		workspace=${2:?"--workspace 需要文件夹 / --workspace needs a folder"}
		shift 2
	fi
	mac=
	[ "$(uname -s)" = Darwin ] && mac=-XstartOnFirstThread
	# 24 asks for a new start, as after a change of language.
	while :; do
		status=0
		laid_out window
		"$java" $mac $flags $window "$share" ${list:+"$list" "-Dzhiheng.classes=$new.list"} ${ZHIHENG_JVM:-} -jar "$launcher" -configuration "$configuration" -nosplash -nl "$language" -data "$workspace" "$@" || status=$?
		keep $status
		[ $status -eq 24 ] || exit $status
		[ -r "$home/language" ] && read -r language <"$home/language"
	done
	;;
*)
	# A question is answered before the optimising compiler would pay for itself; counting and importing are not.
	case "$1" in
	ask | policy | help | --help | --version) flags="$flags -XX:TieredStopAtLevel=1" ;;
	esac
	laid_out command
	if [ "$1" = ask ] && [ -n "$new" ]; then
		status=0
		"$java" $flags "$share" ${list:+"$list" "-Dzhiheng.classes=$new.list"} ${ZHIHENG_JVM:-} -Djava.awt.headless=true -jar "$launcher" -configuration "$configuration" -nosplash -data @none -application org.zhiheng.cli.command "$@" || status=$?
		keep $status
		exit $status
	fi
	[ -z "$new" ] || share=-Xshare:auto
	exec "$java" $flags "$share" ${ZHIHENG_JVM:-} -Djava.awt.headless=true -jar "$launcher" -configuration "$configuration" -nosplash -data @none -application org.zhiheng.cli.command "$@"
	;;
esac
