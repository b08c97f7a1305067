#!/bin/sh
# Builds the Dockerfile where there is no Docker engine, and no network but a package archive: with buildah, and with
# stand-ins for its bases, made of a minimal Debian, a JDK 25 and a Maven of this machine. As root, on Debian:
#
#   apt-get install buildah debootstrap
#   docs/container/build.sh /path/to/jdk-25
#   docs/container/try.sh
#
# Five minutes the first time. The stand-ins are kept under the bases' names. The files of the image, for
# `benchmark/run ready --image`, are where `buildah mount "$(buildah from surimi)"` says.
set -eu
cd "$(dirname "$0")/../.."
jdk=$1
maven=${2:-/usr/share/maven}

stand_in() {
  name=$1
  ! buildah inspect --type image "$name" >/dev/null 2>&1 || return 0
  container=$(buildah from scratch)
  root=$(buildah mount "$container")
  debootstrap --variant=minbase --include=binutils trixie "$root" >/dev/null
  mkdir -p "$root/opt/java" "$root/usr/share/maven"
  cp -rL "$jdk" "$root/opt/java/openjdk"
  cp -rL "$maven/." "$root/usr/share/maven"
  ln -s ../share/maven/bin/mvn "$root/usr/bin/mvn"
  buildah config --env JAVA_HOME=/opt/java/openjdk --env PATH=/opt/java/openjdk/bin:/usr/sbin:/usr/bin:/sbin:/bin "$container"
  buildah commit "$container" "$name" >/dev/null
  buildah umount "$container"
  buildah rm "$container" >/dev/null
}

base() { sed -n "s/^FROM \([^ ]*\) AS $1\$/\1/p" Dockerfile; }
stand_in "$(base java)"
buildah tag "$(base java)" "$(base build)"

# The libraries come from this machine's own repository.
buildah bud --isolation chroot --pull-never --layers --format docker --volume "$HOME/.m2:$HOME/.m2" --tag surimi .

# What it takes, a layer a line: bytes as they lie on a disk, and as they are sent.
layers=$(mktemp -d)
trap 'rm -rf "$layers"' EXIT
buildah push --quiet --format oci surimi "dir:$layers"
for layer in "$layers"/*; do
  ! gzip --test "$layer" 2>/dev/null || echo "$(zcat "$layer" | wc -c) $(wc -c <"$layer")"
done
buildah images surimi
