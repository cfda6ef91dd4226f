export type CardState = 'loading' | 'mounted' | 'crashed';

const states = new Map<string, CardState>();

function publish(): void {
  const all = [...states.values()];
  const state = all.includes('crashed')
    ? 'crashed'
    : all.includes('loading')
      ? 'loading'
      : 'mounted';
  document.documentElement.dataset.card = state;
}

/** Tells browser tests in `html[data-card]` when every card of the page has mounted. */
export function expectCards(uids: readonly string[]): void {
  for (const uid of uids) states.set(uid, 'loading');
  publish();
}

/** A card that has crashed stays so: its worker may report that it mounted afterwards. */
export function noteCardState(uid: string, state: CardState): void {
  if (states.get(uid) !== 'crashed') states.set(uid, state);
  publish();
}
