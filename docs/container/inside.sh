#!/bin/sh
# Runs a command of the image where no container runtime works: on its own files, which are read-only, as its own user,
# without capabilities. As root: inside.sh ROOT PORT COMMAND…
set -eu
mkdir -p "$1/proc" "$1/dev" # a runtime makes these
exec unshare --mount sh -c '
  root=$1 port=$2; shift 2
  mount --bind "$root" "$root" && mount -o remount,ro,bind "$root"
  mount -t proc proc "$root/proc" && mount --rbind /dev "$root/dev"
  exec env -i PATH="$PATH" SURIMI_HOST=0.0.0.0 SURIMI_PORT="$port" MALLOC_ARENA_MAX=2 \
    chroot --userspec=10001:10001 "$root" \
    /opt/java/surimi/bin/java -XX:AOTCache=/app/surimi.aot @/app/java.options "$@"' sh "$@"
