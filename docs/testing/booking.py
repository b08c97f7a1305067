import json, os, urllib.error, urllib.parse, urllib.request

SANDBOX = os.environ.get("SURIMI_SANDBOX", "http://localhost:8080")

def call(verb, path, body=None, headers={}):
    request = urllib.request.Request(SANDBOX + path, data=body, method=verb, headers=headers)
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, json.loads(answer.read() or b"null")
    except urllib.error.HTTPError as refused:
        return refused.code, json.loads(refused.read() or b"null")

def control(verb, path, said=None):
    return call(verb, "/_sandbox/worlds/py" + path, json.dumps(said).encode() if said else None)

control("PUT", "", {"now": "2031-03-10T10:00:00Z", "clock": "frozen"})
control("POST", "/reset")                                     # also when the world is from yesterday
key = {"X-Token": "test_py"}

hold = {"restaurant_id": 479, "date": "2031-03-14", "hour": "20:00", "persons": 2}
status, pending = call("POST", "/guestonline/v1/pending_bookings", urllib.parse.urlencode(hold).encode(), key)
assert status == 200, pending

_, ledger = control("POST", "/clock/advance", {"by": "PT7M"})
assert "pending_booking.expired" in [each["what"] for each in ledger["fired"]], ledger
status, _ = call("PUT", "/guestonline/v1/pending_bookings/%s/commit" % pending["id"], headers=key)
assert status == 404, status

_, violations = control("GET", "/violations")
assert violations["count"] == 0, violations
