import { describe, expect, it } from 'vitest';
import { bearsReference, toNoteText } from './note-text.ts';

describe('the text of a note', () => {
  it.each([
    ['<p>Approved</p>', 'Approved'],
    [
      '<p><strong>Declined: A &#38; B</strong></p><p>By &#60;Noor&#62;</p>',
      'Declined: A & B\nBy <Noor>',
    ],
    ['<p>Why</p><ul><li>Too late</li><li>No proof</li></ul>', 'Why\n- Too late\n- No proof'],
    ['<p>1<br>2<br/>3</p>', '1\n2\n3'],
    ['<p>&amp;lt; &quot;x&quot; &unknown;</p>', '&lt; "x" &unknown;'],
  ])('of %s is %j, then the reference', (html, text) => {
    expect(toNoteText(html, 'dec_1')).toBe(`${text}\nReference: dec_1`);
  });

  it('is found by its own reference only', () => {
    const text = toNoteText('<p>Approved</p>', 'dec_12');
    expect(bearsReference(text, 'dec_12')).toBe(true);
    expect(bearsReference(text, 'dec_1')).toBe(false);
    expect(bearsReference(`${text.replaceAll('\n', '\r\n')}\r\nadded by a person`, 'dec_12')).toBe(
      true,
    );
    expect(bearsReference(null, 'dec_12')).toBe(false);
  });
});
