// An exchange's request as a command to paste.

const SILENT = ['host', 'content-length', 'accept-encoding', 'connection', 'user-agent', 'x-forwarded-proto'];

const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;

export function curlOf(request) {
  const parts = ['curl', ...(request.method === 'GET' ? [] : ['-X', request.method]), quoted(request.url)];
  for (const [name, values] of Object.entries(request.headers)) {
    if (!SILENT.includes(name.toLowerCase()) && !(name.toLowerCase() === 'accept' && values[0] === '*/*')) {
      values.forEach((value) => parts.push('-H', quoted(`${name}: ${value}`)));
    }
  }
  if (request.body !== null) {
    parts.push('--data-raw', quoted(typeof request.body === 'string' ? request.body : JSON.stringify(request.body)));
  }
  return parts.join(' ');
}

/** A call of a vendor's, as the sandbox states it, with the key of a world. */
function call(vendor, stated, world) {
  return `curl ${location.origin}/${vendor.vendor}${stated} ${vendor.credential.replace('%s', `test_${world}`)}`;
}

/** What one begins with: a look, and a booking for the next Friday after {now}. */
export function firstCalls(vendor, world, now) {
  const look = call(vendor, vendor.firstCall, world);
  return vendor.bookingCall === null ? [look] : [look, call(vendor, onFriday(vendor.bookingCall, now), world)];
}

function onFriday(stated, now) {
  const tomorrow = now + 86400000;
  const wait = (5 - new Date(tomorrow).getUTCDay() + 7) % 7;
  const day = new Date(tomorrow + wait * 86400000).toISOString().slice(0, 10);
  return stated.replaceAll('{day}', day).replaceAll('{dd.mm.yyyy}', day.split('-').reverse().join('.'));
}
