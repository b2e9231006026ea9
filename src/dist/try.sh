#!/bin/sh
# Tries the two releases as a pupil gets them: unpacks each into a folder with an awkward name and
# plays there, without Maven, and without a Java but the one in the zip.
#
#   src/dist/try.sh target/malin-notes-VERSION.zip target/malin-notes-VERSION-PLATFORM.zip
#
# Needs unzip, and JAVA_HOME to name the JDK that made them. Ends with 1 at the first thing wrong.
set -eu
plain=$1
bundled=$2
: "${JAVA_HOME:?names the JDK that made the releases}"
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT

wrong() {
  echo "try.sh: $*" >&2
  exit 1
}

# A machine that has the basic commands, no Java, and a Maven that would tell of its use.
mkdir "$work/bin"
for name in cat cksum env find kill mkdir mv nice readlink rm sed sh sleep stat touch tr uname; do
  ln -s "$(command -v $name)" "$work/bin/$name" 2>/dev/null || rm -f "$work/bin/$name"
done
printf '#!/bin/sh\ntouch "%s/built"\n' "$work" >"$work/bin/mvn"
chmod +x "$work/bin/mvn"

# Runs a command there, without any variable of this process.
bare() {
  env -i PATH="$work/bin" HOME="$work/nowhere" "$@"
}

# Unpacks release $1 into a new folder $2, sets home to what it holds, and looks through that.
unpack() {
  mkdir "$work/$2"
  unzip -q "$1" -d "$work/$2"
  home=$(find "$work/$2" -mindepth 1 -maxdepth 1)
  [ -d "$home" ] || wrong "$1 holds not just one folder"
  for file in malin malin.cmd lib/malin.jar README.txt README.md LICENSE NOTICE story/README.md \
    story/schema/story.schema.json story/october-1956/story.json story/two-doors/story.json; do
    [ -s "$home/$file" ] || wrong "$1 has no $file"
  done
  [ -x "$home/malin" ] || wrong "malin in $1 may not be run"
  [ -z "$(find "$home" -type l)" ] || wrong "$1 has links, which not every unzip can make"
  for file in malin.cmd README.txt; do
    tr -d '\r' <"$home/$file" | sed "s/\$/$(printf '\r')/" | cmp -s - "$home/$file" ||
      wrong "$file in $1 does not end its lines as Windows does"
  done
  if grep -q '\${' "$home/README.txt"; then wrong "README.txt in $1 names what was not filled in"; fi
}

line='play --chapter 2 --seat gomulka --width 72'

# Plays the record, with the command $* in front, and compares it with what the jar plays by itself.
plays() {
  bare "$@" "$home/malin" $line --auto record >"$work/played" || wrong "does not play after: $*"
  cmp "$work/expected" "$work/played" || wrong "does not play the record after: $*"
  [ ! -e "$work/built" ] || wrong "builds"
}

unpack "$plain" "it's for a machine with Java"
[ ! -e "$home/runtime" ] || wrong "$plain has a runtime"
"$JAVA_HOME/bin/java" -Dmalin.home="$home" -jar "$home/lib/malin.jar" $line --auto record \
  >"$work/expected"
grep -q '1956' "$work/expected" || wrong "the jar plays nothing"
if bare "$home/malin" 2>"$work/err"; then wrong "starts without a Java"; fi
grep -q 'needs Java 17 or newer and finds none' "$work/err" || wrong "does not ask for a Java"
plays env JAVA_HOME="$JAVA_HOME"
rm "$home/lib/malin.jar"
if bare env JAVA_HOME="$JAVA_HOME" "$home/malin" 2>"$work/err"; then wrong "starts without a jar"; fi
grep -q 'Unpack the whole zip' "$work/err" || wrong "does not say that the jar is missing"

unpack "$bundled" 'Schüler "R&D" $1 100%'
[ -s "$home/runtime/legal/java.base/LICENSE" ] || wrong "the runtime has no licence"
[ "${bundled##*/}" = "${home##*/}.zip" ] &&
  [ "${home##*-}" = "$(sed 's/.*-//' "$home/runtime/platform")" ] ||
  wrong "$bundled is named for another platform than its runtime"

# JLine can draw pictures, which nothing here does and which would need a desktop's Java.
"$JAVA_HOME/bin/jdeps" --ignore-missing-deps -verbose:class "$home/lib/malin.jar" >"$work/uses"
needed=$(awk 'NF == 4 && $1 !~ /^org\.jline\.terminal\.impl\..*Graphics/ && $4 != "malin.jar" { print $4 }' \
  "$work/uses" | sort -u)
[ -n "$needed" ] || wrong "jdeps finds nothing"
for module in $needed; do
  grep -q "^MODULES=.*[\" ]$module[\" ]" "$home/runtime/release" || wrong "the runtime lacks $module"
done

plays env
printf '1\n' | bare "$home/malin" $line >"$work/out" || wrong "does not take an order"
ls "$home"/saves/*.json >"$work/out" || wrong "keeps no game beside the program"

# Each line that the readme has a teacher type, with what it needs in the folder.
grep -o '\./malin [^(]*' "$home/README.txt" | tr -d '\r' | sed -n '/second-thought/p' >"$work/lesson"
grep -q -- '--as fox' "$work/lesson" || wrong "README.txt names no lesson"
while read -r command; do
  echo '1' | (cd "$home" && bare sh -c "$command") >"$work/out" 2>&1 ||
    wrong "$command: $(tail -1 "$work/out")"
done <"$work/lesson"
for file in guide.html handout.html ballot.html saves/results/second-thought-fox.json; do
  [ -s "$home/$file" ] || wrong "a lesson leaves no $file"
done
(cd "$home" && bare ./malin class collect saves/results --class 9b) >"$work/out" ||
  wrong "does not collect"

# Made in the background, with all that a terminal needs; "none" says that it could not be made.
waited=0
until ls "$home"/lib/malin-*.note >"$work/out" 2>&1; do
  [ $waited -lt 60 ] || wrong "makes no class-data archive"
  sleep 1
  waited=$((waited + 1))
done
if grep -q ' none$' "$home"/lib/malin-*.note; then wrong "its class-data archive cannot be used"; fi
plays env

# Where nothing can be written, as on a locked stick. Root can write everywhere, so is somebody else.
anybody=env
[ "$(id -u)" != 0 ] || anybody='setpriv --reuid=65534 --regid=65534 --clear-groups'
rm -r "$home"/saves "$home"/lib/malin-*.*
chmod -R a-w,a+rX "$work"
if ! $anybody true 2>/dev/null; then
  echo "try.sh: not tried as another user than root, which needs setpriv" >&2
  exit 0
fi
$anybody env -i PATH="$work/bin" HOME="$work/nowhere" "$home/malin" $line --auto record </dev/null |
  cmp "$work/expected" - || wrong "does not play where nothing can be written"
printf '1\n' | $anybody env -i PATH="$work/bin" HOME="$work/nowhere" "$home/malin" $line >/dev/null ||
  wrong "does not take an order where nothing can be written"
echo "try.sh: both releases play"
