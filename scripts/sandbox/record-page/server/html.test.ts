import { expect, it } from 'vitest';
import { html, jsonBlock } from './html.ts';

it('escapes what is put in, and keeps markup that was made here', () => {
  const name = html`<b>${'<script>"&\''}</b>`;
  expect(html`<p title="${'a"b'}">${name}${[name]}${undefined}${7}</p>`.text).toBe(
    '<p title="a&quot;b"><b>&lt;script&gt;&quot;&amp;&#39;</b><b>&lt;script&gt;&quot;&amp;&#39;</b>7</p>',
  );
});

it('keeps JSON from ending the script element it stands in', () => {
  const block = jsonBlock({ note: '</script><script>alert(1)</script>' });
  expect(block.text).not.toContain('<');
  expect(JSON.parse(block.text)).toEqual({ note: '</script><script>alert(1)</script>' });
});
