// A webhook in one line.
import { html } from '../html.js';
import { word } from '../words.js';

const MARKS = { pending: ['info', '…'], received: ['good', '✓'], given_up: ['bad', '✕'] };

export function deliveryBrief(delivery) {
  const [tone, mark] = MARKS[delivery.status];
  return html`<span class="status ${tone}">${mark} ${word('delivery', delivery.status)}</span>
    <b>${delivery.event}</b> <code>${delivery.subject}</code>
    <span class="quiet cut">${delivery.url}</span>`;
}
