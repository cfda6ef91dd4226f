/** One stage of the sandbox's sales process. */
export type Stage = {
  readonly name: string;
  /** Percent. */
  readonly probability: number;
  readonly forecast: string;
  readonly isClosed: boolean;
  readonly isWon: boolean;
};

const open = (name: string, probability: number, forecast = 'Pipeline'): Stage => ({
  name,
  probability,
  forecast,
  isClosed: false,
  isWon: false,
});

/** The stages a new org has, in their order. */
export const STAGES: readonly Stage[] = [
  open('Prospecting', 10),
  open('Qualification', 10),
  open('Needs Analysis', 20),
  open('Value Proposition', 50),
  open('Id. Decision Makers', 60),
  open('Perception Analysis', 70),
  open('Proposal/Price Quote', 75),
  open('Negotiation/Review', 90, 'Best Case'),
  { name: 'Closed Won', probability: 100, forecast: 'Closed', isClosed: true, isWon: true },
  { name: 'Closed Lost', probability: 0, forecast: 'Omitted', isClosed: true, isWon: false },
];
