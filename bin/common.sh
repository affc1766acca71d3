# What every command in this folder needs: a JDK, Node and the built application. Sourced, never run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
app=$root/target/app
stamp=$app/.built

fail() {
  echo "aidboard: $*" >&2
  exit 1
}

# The feature release of the JDK in a folder, 0 where there is none that compiles.
jdk_release() {
  if [ -x "$1/bin/javac" ]; then
    "$1/bin/javac" -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p' | grep . || echo 0
  else
    echo 0
  fi
}

jdk_candidates() {
  printf '%s\n' "${JAVA_HOME:-}"
  if command -v javac >/dev/null; then dirname "$(dirname "$(readlink -f "$(command -v javac)")")"; fi
  printf '%s\n' /usr/lib/jvm/* /opt/*jdk* /opt/*java* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home
}

# Sets JAVA_HOME to a JDK 25, else to the first later one.
use_jdk() {
  local folder release later=
  while IFS= read -r folder; do
    [ -n "$folder" ] || continue
    release=$(jdk_release "$folder")
    if [ "$release" -eq 25 ]; then later=$folder; break; fi
    if [ "$release" -gt 25 ] && [ -z "$later" ]; then later=$folder; fi
  done < <(jdk_candidates)
  [ -n "$later" ] || fail "a JDK 25 is needed and none was found in JAVA_HOME, on the PATH or under /usr/lib/jvm;" \
    "install one (https://adoptium.net) or set JAVA_HOME to it."
  export JAVA_HOME=$later PATH=$later/bin:$PATH
}

node_release() {
  "$1" --version 2>/dev/null | sed -nE 's/^v([0-9]+)\..*/\1/p' | grep . || echo 0
}

# Puts a Node 24 or later first on the PATH; brings one into .node where the machine has none.
use_node() {
  [ "$(node_release node)" -lt 24 ] || return 0
  if [ "$(node_release "$root/.node/bin/node")" -lt 24 ]; then
    command -v npm >/dev/null || fail "Node 24, or any npm to fetch it with, is needed to build the pages; install Node.js."
    echo "Fetching Node 24 into .node ..."
    npm install --global --prefix "$root/.node" node@24 npm@11 --no-fund --no-audit --loglevel=error \
      || fail "npm could not fetch Node 24; check the network, or install Node 24 yourself."
  fi
  export PATH=$root/.node/bin:$PATH
}

use_maven() {
  export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
  command -v mvn >/dev/null || fail "Maven 3.8 or later is needed; install it (Debian: apt-get install maven)."
}

is_built() {
  [ -f "$stamp" ] && [ -z "$(find "$root/pom.xml" "$root/src/main" "$root/frontend" \
    -path "$root/frontend/generated" -prune -o -newer "$stamp" -print -quit)" ]
}

# Unpacks the built jar, so that it starts faster, and puts the stamp that tells it is current.
unpack() {
  local jar
  jar=$(ls -t "$root"/target/aidboard-*-SNAPSHOT.jar "$root"/target/aidboard-[0-9]*.jar 2>/dev/null | grep -v figures | head -n 1)
  [ -n "$jar" ] || fail "the build left no application in target/."
  rm -rf "$app"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app" >/dev/null
  mv "$app/$(basename "$jar")" "$app/aidboard.jar"
  touch "$stamp"
}

# Builds what is not built. Standard output stays clean for the command that follows.
build() {
  is_built && return 0
  use_maven
  use_node
  echo "Building Aidboard, once ..." >&2
  (cd "$root" && mvn -B -q -Dmaven.test.skip=true package) >&2 || fail "the build failed; see above."
  unpack
}
