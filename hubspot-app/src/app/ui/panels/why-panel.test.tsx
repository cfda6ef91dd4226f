import { Button, Heading, Panel, StatusTag } from '@hubspot/ui-extensions';
import { expect, it } from 'vitest';
import { whyProtected } from '../test-data/explanation.ts';
import { startFakeBackend } from '../test-data/fake-backend.ts';
import { unexpected } from '../test-data/problems.ts';
import { readText } from '../test-data/read-text.ts';
import { renderSurface } from '../test-data/render-surface.tsx';
import { words } from '../words.ts';
import { WhyPanel } from './why-panel.tsx';

const path = '/v1/decisions/dec_1';
const button = <Button overlay={<WhyPanel path={path} />}>{words.why}</Button>;

it('reads nothing before it is opened, and again each time it is', async () => {
  const calls = startFakeBackend({ [`GET ${path}`]: whyProtected });
  const view = renderSurface(button);
  expect(calls).toHaveLength(0);
  for (const times of [1, 2]) {
    view.find(Panel).trigger('onOpen');
    await view.waitFor(() => expect(calls).toHaveLength(times));
    view.find(Panel).trigger('onClose');
  }
  expect(calls[0]?.query).toEqual({ locale: 'en-gb', timeZone: 'Europe/Berlin' });
});

it('gives the sentence first, then each rule with its outcome', async () => {
  startFakeBackend({ [`GET ${path}`]: whyProtected });
  const view = renderSurface(button);
  view.find(Panel).trigger('onOpen');
  await view.waitFor(() => expect(view.find(Heading).text).toBe(whyProtected.sentence));
  expect(view.findAll(StatusTag).map((tag) => tag.text)).toEqual(['Passed', 'Does not apply']);
  expect(readText(view.find(Panel))).toContain('Who registered first');
});

it('copies only the version that names no rival', async () => {
  startFakeBackend({ [`GET ${path}`]: whyProtected });
  const view = renderSurface(button);
  view.find(Panel).trigger('onOpen');
  await view.waitFor(() => view.find(Heading));
  view.find(Panel).find(Button).trigger('onClick');
  await expect
    .poll(() => view.asked)
    .toEqual([`copy: ${whyProtected.partnerSafeText}`, `say: ${words.copied}`]);
});

it('says why it cannot be shown and tries again', async () => {
  const answers = [unexpected, whyProtected];
  startFakeBackend({ [`GET ${path}`]: () => answers.shift() ?? whyProtected });
  const view = renderSurface(button);
  view.find(Panel).trigger('onOpen');
  await view.waitFor(() => expect(readText(view.find(Panel))).toContain(unexpected.detail));
  view.find(Panel).find(Button).trigger('onClick');
  await view.waitFor(() => expect(view.find(Heading).text).toBe(whyProtected.sentence));
});
