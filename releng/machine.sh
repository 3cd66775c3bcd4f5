# SPDX-License-Identifier: EPL-2.0
# What every script of this folder needs from the machine. Sourced, never run. Messages go to stderr so that stdout stays data.

releng=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$releng")
cache="${XDG_CACHE_HOME:-$HOME/.cache}/zhiheng"
maven_version=3.9.11
product_os=$(case "$(uname -s)" in Darwin) echo macosx/cocoa ;; *) echo linux/gtk ;; esac)
product_arch=$(case "$(uname -m)" in aarch64 | arm64) echo aarch64 ;; *) echo x86_64 ;; esac)
product="$releng/product/target/products/org.zhiheng/$product_os/$product_arch"
stamp="$releng/product/target/product.built"

say() { printf '%s\n' "$*" >&2; }
die() { say "$1"; exit "${2:-2}"; }

# need_packages PACKAGE...: installs Debian packages that are missing, or says which to install.
need_packages() {
	local missing=() package
	command -v dpkg-query >/dev/null 2>&1 || return 0
	for package in "$@"; do
		dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
	done
	[ ${#missing[@]} -eq 0 ] && return 0
	local sudo=()
	if [ "$(id -u)" -ne 0 ]; then
		if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
			sudo=(sudo)
		else
			die "缺少系统软件包，请由管理员安装后重试 / Missing packages, ask an administrator to run: apt-get install ${missing[*]}"
		fi
	fi
	say "安装系统软件包 / Installing: ${missing[*]}"
	"${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2 ||
		die "无法更新软件包目录，请检查网络后重试 / Cannot reach the package archive; check the network and try again."
	"${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2 ||
		die "软件包安装失败，请查看上面的说明 / Installing failed; see the lines above."
}

java_major() { "$1" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1; }

# need_jdk: a JDK 17 or later, as JAVA_HOME.
need_jdk() {
	local candidate
	for candidate in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac 2>/dev/null || echo /none/none/none)")")")"; do
		if [ -x "$candidate/bin/javac" ] && [ "$(java_major "$candidate/bin/java")" -ge 17 ] 2>/dev/null; then
			export JAVA_HOME="$candidate"
			return 0
		fi
	done
	[ "$(uname -s)" = Linux ] || die "需要 JDK 17 或更高版本 / A JDK 17 or later is needed; set JAVA_HOME to it."
	need_packages openjdk-17-jdk-headless
	JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
	export JAVA_HOME
}

# need_maven: the right Maven, fetched through Maven itself so that no host is named here. Sets mvn.
need_maven() {
	local home="$cache/apache-maven-$maven_version"
	if [ ! -f "$home/bin/mvn" ]; then
		command -v mvn >/dev/null 2>&1 || need_packages maven
		command -v mvn >/dev/null 2>&1 || die "需要 Maven / Maven is needed on the path."
		say "取得 Maven $maven_version / Fetching Maven $maven_version"
		mkdir -p "$cache"
		# An empty folder: inside the checkout an older Maven would load the build's extensions and fail.
		local empty
		empty=$(mktemp -d)
		(cd "$empty" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
			-Dartifact="org.apache.maven:apache-maven:$maven_version:zip:bin" -DoutputDirectory="$cache" >"$cache/fetch.log" 2>&1) ||
			die "首次构建需要网络：无法取得 Maven，请联网后重试（记录：$cache/fetch.log）/ The first build needs the network: Maven could not be fetched. Connect and try again."
		rm -rf "$empty"
	fi
	mvn=(sh "$home/bin/mvn" --batch-mode --no-transfer-progress -f "$root/pom.xml")
}

# build GOAL OPTION...: one Maven build of the checkout, its lines to stderr and to a log.
build() {
	local log="$root/releng/target/build.log" began=$SECONDS
	mkdir -p "$root/releng/target"
	if ! "${mvn[@]}" "$@" >"$log" 2>&1; then
		grep -E '^\[ERROR\]|Tests run:.*(Failures: [1-9]|Errors: [1-9])' "$log" | head -n 40 >&2
		if grep -qE 'Unknown host|UnknownHostException|Could not transfer artifact|Network is unreachable|No route to host|Connection refused' "$log"; then
			die "构建需要的文件取不到：首次构建需要网络，请联网后重试 / Files for the build could not be fetched: the first build needs the network. Connect and try again." 2
		fi
		die "构建失败，完整记录在 / The build failed; the whole log is in $log" 1
	fi
	say "构建用时 / Built in $((SECONDS - began)) s"
}

# stale: whether a source is newer than the product.
stale() {
	[ -f "$stamp" ] && [ -x "$product/zhiheng" ] || return 0
	[ -n "$(find "$root/pom.xml" "$root/.mvn" "$root/bundles" "$root/features" "$releng/platform" "$releng/codegen" "$releng/product" "$releng/start" \
		\( -name target -o -name src-gen -o -name src_test -o -name icons -path '*policy.edit*' -o -path '*policy*/plugin.properties' -o -path '*policy.edit/plugin.xml' \) -prune -o -type f -newer "$stamp" -print -quit)" ]
}

# need_product: builds the product if a source is newer than it.
need_product() {
	stale || return 0
	need_jdk
	need_maven
	say "构建产品（首次约需几分钟）/ Building the product (minutes the first time)"
	# clean: the compiler forgets test classes that did not change when only some did
	build clean package -DskipTests
	touch "$stamp"
}
