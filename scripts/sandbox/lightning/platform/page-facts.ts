/** What the server tells the page about itself and who looks at it. */
export interface PageFacts {
  readonly recordId: string | undefined;
  readonly objectApiName: string | undefined;
  readonly userId: string;
  /** As in `en-GB`. */
  readonly locale: string;
  readonly timeZone: string;
  /** Pixels the page is held to; undefined for the whole window. */
  readonly width: number | undefined;
  readonly customPermissions: readonly string[];
}

const PHONE = 768;
const facts = JSON.parse(document.getElementById('page-facts')?.textContent ?? '{}') as PageFacts;
const isPhone = Math.min(facts.width ?? Infinity, window.innerWidth) < PHONE;

export const page = { ...facts, formFactor: isPhone ? 'Small' : 'Large' } as const;
