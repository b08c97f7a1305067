#!/bin/sh
# Runs the image that build.sh has built, with podman and crun, where there is neither systemd nor a cgroup to be had: as its
# own user, without capabilities, on files that are read-only, without a place for temporary ones. Says what came of it.
# As root, on Debian:
#
#   apt-get install podman crun curl python3
#   docs/container/try.sh
#
# Complaints about a timer of the health check are systemd's absence.
set -eu
[ "${1:-}" = apart ] || exec unshare --mount "$0" apart
umount /sys/fs/cgroup/unified 2>/dev/null || true # crun takes no half of a second version
port=18080
volume=surimi-try
java='/opt/java/surimi/bin/java -XX:AOTCache=/app/surimi.aot @/app/java.options'

surimi() {
  podman run --name surimi-try --runtime crun --cgroups disabled --network host \
    --ulimit nofile=1024:1024 --ulimit nproc=1024:1024 --cap-drop all --read-only --read-only-tmpfs=false \
    --volume "$volume:/home/surimi" --env SURIMI_PORT=$port "$@"
}
ready() {
  tries=0
  until curl -sf "http://localhost:$port/_sandbox/health" >/dev/null; do
    [ $((tries += 1)) -lt 300 ]
    sleep 0.1
  done
}
stop() {
  start=$(date +%s%N)
  podman stop --time 10 surimi-try >/dev/null
  echo "$1: ended with $(podman inspect surimi-try --format '{{.State.ExitCode}}')" \
    "after $((($(date +%s%N) - start) / 1000000)) ms"
  podman rm surimi-try >/dev/null
}
ask() {
  said=$1 url=$2
  shift 2
  echo "$said: $(curl -s -o /dev/null -w '%{http_code}' "$@" "$url")"
}
trap 'podman rm --force --time 0 --ignore surimi-try >/dev/null; podman volume rm --force "$volume" >/dev/null' EXIT

podman volume create "$volume" >/dev/null
surimi --rm surimi ca --out /home/surimi/ca.pem
ca=$(podman volume inspect "$volume" --format '{{.Mountpoint}}')/ca.pem

surimi --detach --env SURIMI_HTTPS_PORT=18443 surimi serve --store sqlite:/home/surimi/worlds.db >/dev/null
ready
podman healthcheck run surimi-try && echo "health check: 0"
grep -E '^(Uid|CapEff|VmRSS)' "/proc/$(podman inspect surimi-try --format '{{.State.Pid}}')/status"
ask vendor "http://localhost:$port/guestonline/v1/restaurants" --header 'X-Token: test_me'
ask TLS https://api.guestonline.fr/v1/restaurants --header 'X-Token: test_me' --cacert "$ca" \
  --connect-to "api.guestonline.fr:443:127.0.0.1:18443"
ask console "http://localhost:$port/" --location
ask metrics "http://localhost:$port/_sandbox/metrics"
ask 'stub mapping' "http://localhost:$port/__admin/mappings" \
  --data '{"request":{"urlPath":"/restoplace/mine"},"response":{"jsonBody":{"my":"answer"}}}'
ask 'its answer' "http://localhost:$port/restoplace/mine" --header 'X-API-Key: test_me'
stop SQLite
surimi --detach surimi serve --store sqlite:/home/surimi/worlds.db >/dev/null
ready
ask 'the world is kept' "http://localhost:$port/_sandbox/worlds/me"

python3 -c '
import http.server, time
class Slow(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        time.sleep(1)
        self.send_response(200)
        self.end_headers()
        print("webhook: received", flush=True)
    def log_message(self, *ignored): pass
server = http.server.HTTPServer(("127.0.0.1", 18081), Slow)
server.timeout = 60
server.handle_request()' &
curl -s -o /dev/null "http://localhost:$port/_sandbox/worlds/me/webhooks" \
  --data '{"vendor":"guestonline","url":"http://127.0.0.1:18081/"}'
podman exec surimi-try $java actions press me guestonline phone-booking \
  restaurant_id=479 date=2031-03-14 hour=20:00 persons=4 --sandbox "http://localhost:$port" >/dev/null
stop 'with a webhook on its way'
wait
