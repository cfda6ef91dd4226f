import type { AttributionModelName } from '@alongside/shared/vocabulary/attribution-model';
import type { Money } from '@alongside/shared/vocabulary/values';
import { UnusableFile } from '../import/sheet/unusable-file.ts';
import { settingsOf } from '../rules/attribution/models/choose-model.ts';
import type { ModelFacts } from '../rules/attribution/models/model-facts.ts';
import type { ModelSettings } from '../rules/attribution/models/model-settings.ts';
import { minorDigits } from '../rules/attribution/money/minor-digits.ts';
import { fromMilliseconds, toMilliseconds } from '../rules/kernel/instant.ts';
import { createZoneDays, type ZoneDays } from '../rules/kernel/zone-days.ts';
import { defaultAttribution } from '../rules/policy/default-attribution.ts';
import { dealInput, type DealInput } from './deal-input.ts';

/** A deal ready to be shared, as the rules take it. */
export interface DealToShare {
  readonly facts: ModelFacts;
  readonly model: AttributionModelName;
  readonly settings: ModelSettings;
  readonly amount: Money | null;
  /** Digits after the point of the amount's currency. */
  readonly digits: number;
  readonly zone: ZoneDays;
}

/** Reads a deal; throws an UnusableFile that names path, value and remedy of everything wrong with it. */
export function readDealInput(json: unknown): DealToShare {
  const parsed = dealInput.safeParse(json);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => {
      return `${path.join('.') || 'The deal'}: ${message}${quote(json, path)}.`;
    });
    throw new UnusableFile(lines.join('\n'));
  }
  const deal = parsed.data;
  const { currency, amountMinor } = deal;
  return {
    facts: toFacts(deal),
    model: deal.model ?? defaultAttribution.model,
    settings: toSettings(deal),
    amount: amountMinor === null ? null : { amountMinor, currency },
    digits: readDigits(currency),
    zone: readZone(deal.timeZone),
  };
}

/** What stands at the path, when it is short enough to be told. */
function quote(json: unknown, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    json,
  );
  const told = ['string', 'number', 'boolean'].includes(typeof value);
  return told ? ` (it is ${JSON.stringify(value).slice(0, 60)})` : '';
}

function toFacts(deal: DealInput): ModelFacts {
  const idOf = (name: string) => `par_${name}` as const;
  const latest = deal.touches.reduce((last, { at }) => Math.max(last, toMilliseconds(at)), 0);
  return {
    convertedAt: deal.convertedAt ?? fromMilliseconds(latest),
    touches: deal.touches.map(({ id, partner, kind, at, qualifying }) => ({
      touchId: `tou_${id}`,
      partnerId: idOf(partner),
      kind,
      happenedAt: at,
      qualifying,
    })),
    milestones: Object.fromEntries(
      Object.entries(deal.milestones).map(([milestone, id]) => [milestone, `tou_${id}`]),
    ),
    primaryPartnerId: deal.primary === null ? null : idOf(deal.primary),
    splits: deal.splits.map(({ partner, basisPoints }) => ({
      partnerId: idOf(partner),
      basisPoints,
    })),
    roles: deal.roles.map(({ partner, role, registered }) => ({
      partnerId: idOf(partner),
      registrationId: registered ? (`reg_${partner}` as const) : null,
      role,
    })),
    dealRoles: deal.dealRoles.map(({ partner, role }) => ({ partnerId: idOf(partner), role })),
    journeys: deal.journeys.map(({ path, ...counts }) => ({ path: path.map(idOf), ...counts })),
  };
}

function toSettings({ settings, influencedCapBasisPoints }: DealInput): ModelSettings {
  return settingsOf({
    ...defaultAttribution,
    influencedCapBasisPoints:
      influencedCapBasisPoints ?? defaultAttribution.influencedCapBasisPoints,
    settings: { ...defaultAttribution.settings, ...settings } as typeof defaultAttribution.settings,
  });
}

function readDigits(currency: string): number {
  const digits = minorDigits(currency);
  if (typeof digits === 'number') return digits;
  const why =
    digits === 'unknown_currency' ? 'is no currency of ISO 4217' : 'has no smallest unit to share';
  throw new UnusableFile(`currency: "${currency}" ${why}.`);
}

function readZone(timeZone: string): ZoneDays {
  try {
    return createZoneDays(timeZone);
  } catch {
    throw new UnusableFile(`timeZone: "${timeZone}" is no time zone, like Europe/Berlin.`);
  }
}
