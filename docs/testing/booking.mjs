import assert from "node:assert";

const SANDBOX = process.env.SURIMI_SANDBOX ?? "http://localhost:8080";

async function call(verb, path, body, headers = {}) {
  const answer = await fetch(SANDBOX + path, { method: verb, body, headers });
  const text = await answer.text();
  return [answer.status, text ? JSON.parse(text) : null];
}

const control = (verb, path, said) =>
  call(verb, "/_sandbox/worlds/js" + path, said && JSON.stringify(said), { "Content-Type": "application/json" });

await control("PUT", "", { now: "2031-03-10T10:00:00Z", clock: "frozen" });
await control("POST", "/reset");
const key = { "X-Token": "test_js" };

const hold = { restaurant_id: 479, date: "2031-03-14", hour: "20:00", persons: 2 };
const [held, pending] = await call("POST", "/guestonline/v1/pending_bookings", new URLSearchParams(hold), key);
assert.equal(held, 200);

const [, ledger] = await control("POST", "/clock/advance", { by: "PT7M" });
assert(ledger.fired.some((each) => each.what === "pending_booking.expired"));
const [status] = await call("PUT", `/guestonline/v1/pending_bookings/${pending.id}/commit`, undefined, key);
assert.equal(status, 404);

const [, violations] = await control("GET", "/violations");
assert.equal(violations.count, 0);
