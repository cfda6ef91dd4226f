import { listMyRegistrations } from '@alongside/shared/contracts/registration/list-mine';
import { describe, expect, it } from 'vitest';
import { endedToken, goodToken, openPages } from '../support/pages/open-pages.ts';
import { aProgramme, registrationIds } from '../support/pages/partner-programme.ts';

const base = `/p/${goodToken}`;
const deal = `${base}/registrations/${registrationIds.protected}`;

describe('my deals', () => {
  it('stand by what needs me, each once', async () => {
    const { app } = await openPages();
    const { body } = await app.inject(base);
    const titles = ['Needs you', 'Waiting for Contoso Cloud', 'Protected', 'Decided'];
    const places = titles.map((title) => body.indexOf(`>${title} <span class="count">1<`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(body).toContain('We answer within 2 business days.');
    expect(body).toContain('Your partner manager is Dana Fischer.');
  });

  it('say how to start when there are none, and lead on when there are more', async () => {
    const { app, fake } = await openPages();
    fake.answer(listMyRegistrations, () => aProgramme({ items: [] }));
    expect((await app.inject(base)).body).toContain('No deals yet');
    fake.answer(listMyRegistrations, () => aProgramme({ nextCursor: 'a b&c' }));
    expect((await app.inject(base)).body).toContain(`href="${base}?after=a%20b%26c"`);
  });
});

describe('every page', () => {
  it.each([
    [`/p/${endedToken}`, 410, 'This link ended on 3 Nov 2026.'],
    ['/p/unknown', 404, 'This link is not known.'],
    [`${base}/registrations/nonsense`, 404, 'This link leads to no registration of yours.'],
    [`${base}/elsewhere`, 404, 'This address leads to no page.'],
  ])('says what is wrong with %s in words', async (path, status, sentence) => {
    const { app } = await openPages();
    const answer = await app.inject(path);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).toContain(sentence);
  });

  it.each([base, `${base}/register`, deal, `${base}/rules`, `${deal}/release`, '/p/unknown'])(
    'keeps the address of %s to itself and runs nothing inline',
    async (path) => {
      const { app } = await openPages();
      const { headers, body } = await app.inject(path);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex, nofollow',
      });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(body).not.toMatch(/ style="| on\w+="|<style|<script>/);
      expect(body).not.toContain('Alongside');
    },
  );

  it('brings sheets and script that may be kept for good', async () => {
    const { app } = await openPages();
    const { body } = await app.inject(base);
    const paths = [...body.matchAll(/(?:href|src)="(\/pages\/[^"]+)"/g)].map(([, path]) => path!);
    expect(paths).toHaveLength(3);
    for (const path of paths) {
      const answer = await app.inject(path);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['cache-control']).toContain('immutable');
    }
    expect((await app.inject(paths.find((path) => path.includes('colour'))!)).body).toContain(
      '--brand:#0b6e4f',
    );
  });
});
