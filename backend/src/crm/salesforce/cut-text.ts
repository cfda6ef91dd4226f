/** At most so many characters, without half of one at the end; a longer text would be refused as a whole. */
export function cutText(text: string, longest: number): string {
  return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}
