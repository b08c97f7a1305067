// What the console knows, and the one way to show that it has changed.

export const state = {
  route: { view: 'traffic', world: null, rest: [] },
  vendors: [], // who is imitated
  actions: [], // all that can be pressed
  worlds: null, // null until they are known
  known: true, // whether the route's world is there
  connection: 'connecting', // 'live', 'lost'
  clock: null, // {now, mode, speed, readAt}
  agenda: [],
  happened: [], // what fell due while we watched, the newest first
  rows: [], // exchanges in short, the newest first
  loading: false,
  notices: [],
  tokenWanted: false,
};

let draw = () => {};
let planned = false;

export function drawWith(drawing) {
  draw = drawing;
}

/** Takes over what is new and draws it, once a frame at most. */
export function changed(news = {}) {
  Object.assign(state, news);
  if (!planned) {
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      draw();
    });
  }
}

let lastNotice = 0;

/** Says something for a while: of the tone 'good' or 'bad'. */
export function tell(text, tone = 'good', more = []) {
  const notice = { id: ++lastNotice, text, tone, more };
  changed({ notices: [...state.notices.slice(-3), notice] });
  setTimeout(() => dismiss(notice.id), tone === 'bad' ? 12000 : 6000);
}

export function dismiss(id) {
  changed({ notices: state.notices.filter((notice) => notice.id !== id) });
}

/** Does it, and says so when it cannot be done. */
export async function attempt(work) {
  try {
    return await work();
  } catch (problem) {
    if (!problem.silent) {
      tell(problem.message, 'bad');
    }
    return undefined;
  }
}
