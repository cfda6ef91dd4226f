/** Reads the page's own view of the record anew: the highlights and the details. */
export async function refreshRecord(): Promise<void> {
  const answer = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const part of document.querySelectorAll('[data-record-part]')) {
    const name = part.getAttribute('data-record-part') ?? '';
    const found = fresh.querySelector(`[data-record-part="${name}"]`);
    if (found) part.replaceChildren(...found.childNodes);
  }
}
