#!/bin/sh
# Measures the report on a class of pupils who went through a lesson by dice:
#
#   src/bench/class-report.sh [FILES] [LESSON]          (300 files of second-thought)
#
# Compiles with the profile bench, makes the files under target/bench, and reports on them with 256 MB and
# otherwise the flags with which malin starts Java, but without its archive. The reports stay there too.
set -eu
cd "$(dirname "$0")/../.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
mkdir -p target/bench
mvn -B -q -ntp -Pbench test-compile dependency:build-classpath \
  -DincludeScope=test -Dmdep.outputFile=target/bench/classpath
classes="target/classes:$(cat target/bench/classpath)"
flags='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms12m -Xmn6m -XX:-UsePerfData'
rm -rf target/bench/class
"$java" -cp "target/test-classes:$classes" org.malinnotes.bench.ClassMaker \
  target/bench/class "${1:-300}" "${2:-second-thought}"
if [ -x /usr/bin/time ]; then measure='/usr/bin/time -v'; else measure=time; fi
for format in html markdown csv; do
  $measure "$java" -Xmx256m $flags -cp "$classes" org.malinnotes.cli.Main class report target/bench/class \
    --format "$format" --out "target/bench/class-report.$format" 2>target/bench/measured
  grep -E 'Elapsed|User time|Maximum resident|real|report on' target/bench/measured
done
