import { expect, it } from 'vitest';
import { noteLines } from './note-lines.ts';

it.each([
  ['<p>Approved: <b>Northwind</b>.</p><p>Until 8 Jan</p>', ['Approved: Northwind.', 'Until 8 Jan']],
  ['One<br>two<br/>three', ['One', 'two', 'three']],
  ['Tom &amp; Sons &lt;x&gt; &quot;y&quot; &#39;z&#39; &copy;', [`Tom & Sons <x> "y" 'z' &copy;`]],
  ['<img src=x onerror=alert(1)>plain', ['plain']],
  ['', []],
])('%j reads %j', (html, lines) => {
  expect(noteLines(html)).toEqual(lines);
});
