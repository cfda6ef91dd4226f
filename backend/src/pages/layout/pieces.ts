import type { moment } from '@alongside/shared/vocabulary/moment';
import type { Tone } from '@alongside/shared/vocabulary/tone';
import type { z } from 'zod';
import { type Markup, markup } from './markup.ts';

type Moment = z.input<typeof moment>;

/** A moment as the operation worded it; time and zone in the tooltip. */
export function renderMoment({ at, text, tooltip }: Moment): Markup {
  return markup`<time datetime="${at}"${
    tooltip === undefined ? undefined : markup` title="${tooltip}"`
  }>${text}</time>`;
}

/** A right's end or a deadline: the time and its zone stand on the page, since phones have no tooltips. */
export function renderDeadline(moment: Moment): Markup {
  const { tooltip } = moment;
  return markup`${renderMoment(moment)}${
    tooltip === undefined ? undefined : markup` <span class="zone">${tooltip}</span>`
  }`;
}

/** A status in words; its colour only repeats what they say. */
export function renderStatus(status: string, tone: Tone): Markup {
  return markup`<p class="status ${tone}">${status}</p>`;
}

/** Text as its writer typed it: line breaks and direction are kept. */
export function renderTyped(text: string): Markup {
  return markup`<p class="typed" dir="auto">${text}</p>`;
}
