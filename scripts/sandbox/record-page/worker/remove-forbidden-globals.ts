/** HubSpot runs cards without network or storage of their own. */
const forbidden = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'BroadcastChannel',
  'indexedDB',
  'caches',
] as const;

/** Takes them away here too, so that a card using one fails on this page and not in production. */
export function removeForbiddenGlobals(): void {
  for (const name of forbidden) {
    Object.defineProperty(self, name, { value: undefined, configurable: false });
  }
}
