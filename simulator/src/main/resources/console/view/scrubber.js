// The clock as something to drag: let go, and the time is moved there.
import { html, live } from '../html.js';
import { advance, worldNow } from '../clock.js';
import { changed, state } from '../store.js';
import { day, span, time } from '../format.js';
import { t, word } from '../words.js';

const REACHES = [['PT30M', 1800], ['PT3H', 10800], ['P1D', 86400], ['P7D', 604800]];

/** How far ahead one looks while dragging, in milliseconds. */
export const preview = { ahead: 0 };

let reach = 1800;

export function scrubber() {
  const now = worldNow();
  const due = state.agenda.map((one) => ({ ...one, ahead: Date.parse(one.at) - now })).filter((one) => one.ahead <= reach * 1000);
  return html`<div class="scrubber">
    <label for="scrub"><b>${t('scrub.drag')}</b></label>
    <div class="scrub-track">
      <input id="scrub" type="range" min="0" max=${reach} step=${reach <= 10800 ? 30 : 600} .value=${live(String(preview.ahead / 1000))}
        aria-valuetext=${`+${span(preview.ahead)}`} @input=${drag} @change=${drop}>
      ${due.slice(0, 60).map((one) => html`<i class="scrub-due" title=${`${time(one.at)} ${word('what', one.what)}`} .style=${`left:${(one.ahead / reach / 10)}%`}></i>`)}
    </div>
    <output class="mono" for="scrub">${preview.ahead === 0 ? time(now) : `${day(now + preview.ahead)} ${time(now + preview.ahead)}`}</output>
    <select aria-label=${t('scrub.reach')} @change=${(event) => { reach = Number(event.target.value); preview.ahead = 0; changed(); }}>${REACHES.map(
      ([name, seconds]) => html`<option value=${seconds} ?selected=${seconds === reach}>${t(`step.${name}`)}</option>`)}</select>
  </div>`;
}

function drag(event) {
  preview.ahead = Number(event.target.value) * 1000;
  changed();
}

async function drop(event) {
  const ahead = Number(event.target.value) * 1000;
  const target = new Date(worldNow() + ahead).toISOString();
  preview.ahead = 0;
  if (ahead > 0) {
    await advance({ to: target });
  }
  changed();
}
