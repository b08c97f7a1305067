#!/bin/sh
# Runs the image that build.sh has built where no container runtime works: on its own files, which are read-only, as its
# own user, without capabilities. Says whether it is healthy, how much memory it takes, and how it ends. As root.
set -eu
port=${1:-8080}
container=$(buildah from --pull-never surimi)
root=$(buildah mount "$container")
trap 'buildah umount "$container" >/dev/null; buildah rm "$container" >/dev/null' EXIT
mkdir -p "$root/proc" "$root/dev" # a runtime makes these

inside() {
  exec unshare --mount sh -c '
    root=$1 port=$2; shift 2
    mount --bind "$root" "$root" && mount -o remount,ro,bind "$root"
    mount -t proc proc "$root/proc" && mount --rbind /dev "$root/dev"
    exec env -i PATH="$PATH" SURIMI_HOST=0.0.0.0 SURIMI_PORT="$port" MALLOC_ARENA_MAX=2 \
      chroot --userspec=10001:10001 "$root" \
      /opt/java/surimi/bin/java -XX:AOTCache=/app/surimi.aot @/app/java.options "$@"' sh "$root" "$port" "$@"
}

(inside serve) &
server=$!
until (inside health); do sleep 1; done
grep -E '^(VmRSS|Uid)' "/proc/$server/status"
kill "$server"
code=0
wait "$server" || code=$?
echo "ended with $code"
