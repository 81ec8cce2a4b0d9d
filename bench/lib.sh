# Shared by bench/members and bench/drill; read with ". bench/lib.sh" after .ci/lib.sh and use_jdk.

# builds the application and the programs that drive it when a source is newer; sets drivers to their class path
build_drivers() {
  build_if_needed
  built=target/drivers.classpath
  if [ ! -f "$built" ] || [ target/hoctap.jar -nt "$built" ] || [ -n "$(find src/test/java/vn/hoctap/World.java \
    src/test/java/vn/hoctap/drive src/test/java/vn/hoctap/members src/test/java/vn/hoctap/drill pom.xml -newer "$built" -print -quit)" ]; then
    need_maven
    mvn -B -q -ntp -Dvaadin.skip test-compile dependency:build-classpath -Dmdep.outputFile="$built" -Dmdep.includeScope=test
    touch "$built"
  fi
  drivers="target/test-classes:target/classes:$(cat "$built")"
}
