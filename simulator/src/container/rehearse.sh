#!/bin/sh
# Serves a story that calls every vendor, and keeps what Java learned of its classes meanwhile in /app/surimi.aot: a
# start with it loads nothing twice. It does not say what ran often: to compile that at once would delay the first answers.
# Run while the image is built.
set -eu

java() { /opt/java/surimi/bin/java "$@"; }

/opt/java/surimi/bin/java -XX:AOTCacheOutput=/app/surimi.aot -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining \
  @/container/java.options serve &
server=$!
for _ in 1 2 3 4 5 6 7 8 9 10; do
  java @/container/java.options health && break
  sleep 1
done
java @/container/java.options play /container/scenarios/five-vendors-on-one-day.yaml --sandbox http://localhost:8080
kill "$server"
wait "$server" || true
test -s /app/surimi.aot
