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

/** A first call to a vendor with the key of a world. */
export function firstCall(vendor, world) {
  return `curl ${location.origin}/${vendor.vendor}${vendor.firstCall} ${vendor.credential.replace('%s', `test_${world}`)}`;
}
