#!/bin/sh
# Runs the image that build.sh has built where no container runtime works. Says whether it is healthy, how much memory it
# takes, and how it ends. As root.
set -eu
port=${1:-8080}
container=$(buildah from --pull-never surimi)
root=$(buildah mount "$container")
trap 'buildah umount "$container" >/dev/null; buildah rm "$container" >/dev/null' EXIT

inside() { exec "$(dirname "$0")/inside.sh" "$root" "$port" "$@"; }

(inside serve) &
server=$!
until (inside health); do sleep 1; done
grep -E '^(VmRSS|Uid)' "/proc/$server/status"
kill "$server"
code=0
wait "$server" || code=$?
echo "ended with $code"
