import type { DealPath, PathTouch } from './deal-path.ts';
import type { ModelSettings } from './model-settings.ts';

type Caps = Pick<ModelSettings['kind_weighted'], 'values' | 'perDay' | 'perKind'>;

/**
 * The touches that count when a partner has at most so many a day and so many of a kind, so that
 * chatter cannot buy credit (domain 4). The most valuable stay, of equal value the latest.
 */
export function capTouches({ touches, zone }: DealPath, caps: Caps): ReadonlySet<PathTouch> {
  const counts = new Map<string, number>();
  const kept = new Set<PathTouch>();
  const ranked = touches.toReversed().sort((a, b) => caps.values[b.kind] - caps.values[a.kind]);
  for (const touch of ranked) {
    const day = `${touch.partnerId} ${zone.dayOf(touch.at)}`;
    const kind = `${touch.partnerId} ${touch.kind}`;
    const [onDay, ofKind] = [counts.get(day) ?? 0, counts.get(kind) ?? 0];
    if (onDay >= caps.perDay || ofKind >= caps.perKind) continue;
    counts.set(day, onDay + 1).set(kind, ofKind + 1);
    kept.add(touch);
  }
  return kept;
}
