import { companyKey, type PayeeKey } from '../payee-key.ts';
import type { AttributionModel } from './attribution-model.ts';
import type { DealPath } from './deal-path.ts';
import type { ModelSettings } from './model-settings.ts';
import { refused, weighed } from './weighed.ts';
import { areBasisPoints } from './whole-numbers.ts';

const ALL = 10_000;

/** Domain 4, sourced against influenced, with the caps of its paragraph; the company keeps the rest. */
export const sourcedInfluenced: AttributionModel<ModelSettings['sourced_influenced']> = {
  name: 'Sourced and influenced',
  rule: 'Who sourced gets a fixed part, partners who helped share a capped part; the company keeps the rest.',
  weigh: (path, settings) => {
    const { sourced: part, influencedEach, influencedCap } = settings;
    if (!areBasisPoints(part, influencedEach, influencedCap)) {
      return refused('bad_settings', { ...settings });
    }
    const { sourced, help } = partsOf(path);
    const toSourced = sourced.length === 0 ? 0 : part;
    const asked = Math.min(influencedCap, influencedEach * help.size, ALL - toSourced);
    const helps = [...help.values()].reduce((sum, count) => sum + count, 0n);
    const sources = BigInt(Math.max(1, sourced.length));
    const scale = sources * (helps === 0n ? 1n : helps);
    const entries: [PayeeKey, bigint][] = [
      ...sourced.map((key): [PayeeKey, bigint] => [key, (BigInt(toSourced) * scale) / sources]),
      ...[...help].map(([key, count]): [PayeeKey, bigint] => [
        key,
        BigInt(asked) * sources * count,
      ]),
      [companyKey, BigInt(ALL - toSourced - asked) * scale],
    ];
    return weighed(entries);
  },
};

/** Who sourced, with a registration to show for it, and how often each of the others helped. */
function partsOf({ roles, touches }: DealPath) {
  const sourced = [
    ...new Set(
      roles
        .filter(({ role, registrationId }) => role === 'sourced' && registrationId !== null)
        .map(({ partnerId }) => partnerId),
    ),
  ];
  const known = new Set(
    roles.filter(({ role }) => role !== 'none').map(({ partnerId }) => partnerId),
  );
  const help = new Map<PayeeKey, bigint>();
  for (const { partnerId } of touches) {
    if (!known.has(partnerId) || sourced.includes(partnerId)) continue;
    help.set(partnerId, (help.get(partnerId) ?? 0n) + 1n);
  }
  return { sourced, help };
}
