// The control API. A token, once asked for, stays in this tab.

const ROOT = '/_sandbox';
const KEPT = 'surimi.token';

export class Problem extends Error {
  constructor(status, said) {
    super(said.detail ?? said.title ?? `HTTP ${status}`);
    this.status = status;
    this.problems = said.problems ?? [];
    this.silent = status === 401;
  }
}

let wantToken = () => {};

export function whenTokenIsWanted(ask) {
  wantToken = ask;
}

export function keepToken(token) {
  sessionStorage.setItem(KEPT, token);
}

export const get = (path, signal) => call('GET', path, undefined, signal);
export const put = (path, body) => call('PUT', path, body);
export const post = (path, body) => call('POST', path, body);
export const remove = (path) => call('DELETE', path);

async function call(method, path, body, signal) {
  const response = await send(method, path, body, signal);
  const text = await response.text();
  return text === '' ? null : JSON.parse(text);
}

async function send(method, path, body, signal) {
  const response = await fetch(ROOT + path, {
    method,
    headers: { ...authorization(), ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal,
  });
  if (response.status === 401) {
    wantToken();
  }
  if (!response.ok) {
    throw new Problem(response.status, await response.json().catch(() => ({})));
  }
  return response;
}

function authorization() {
  const token = sessionStorage.getItem(KEPT);
  return token === null ? {} : { Authorization: `Bearer ${token}` };
}

/** Server-sent events as {kind, data}; read from a fetch, since an EventSource cannot send a token. */
export async function* events(path, signal) {
  const response = await fetch(ROOT + path, {
    headers: { ...authorization(), Accept: 'text/event-stream' },
    signal,
  });
  if (!response.ok) {
    throw new Problem(response.status, await response.json().catch(() => ({})));
  }
  yield { kind: 'open' };
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let read = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const frames = (read + piece.value).split('\n\n');
    read = frames.pop();
    yield* frames.map(frame).filter((one) => one.kind);
  }
}

function frame(text) {
  const field = (name) =>
    text.split('\n').filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2)).join('\n');
  const kind = field('event');
  return { kind, data: kind ? JSON.parse(field('data')) : null };
}
