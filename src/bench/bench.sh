#!/bin/sh
# Compiles with the profile bench and runs one measurement of src/bench/README.md:
#
#   src/bench/bench.sh load | explore | play | ink [ARGUMENTS]
#
# JAVA_OPTS replaces the memory given to it. All that it makes stands in target/bench.
set -eu
cd "$(dirname "$0")/../.."
case ${1-} in
load) class=LoadBench ;;
explore) class=ExploreBench ;;
play) class=PlayBench ;;
ink) class=InkCheck ;;
*)
  sed -n '2,6s/^# \{0,1\}//p' "$0" >&2
  exit 2
  ;;
esac
shift
mkdir -p target/bench
mvn -B -q -ntp -Pbench test-compile dependency:build-classpath \
  -DincludeScope=test -Dmdep.outputFile=target/bench/classpath
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" ${JAVA_OPTS:--Xmx4g} \
  -cp "target/test-classes:target/classes:$(cat target/bench/classpath)" "org.malinnotes.bench.$class" "$@"
