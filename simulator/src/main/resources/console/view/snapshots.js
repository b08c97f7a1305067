// Moments of a world that can be had again.
import { html } from '../html.js';
import { t } from '../words.js';

export function snapshots() {
  return html`<p class="quiet">${t('snapshots.none')}</p>`;
}
