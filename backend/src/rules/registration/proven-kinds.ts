import type { EvidenceKind } from '@alongside/shared/vocabulary/registration';
import { toDayNumber, toMilliseconds } from '../kernel/instant.ts';
import type { AppealContext } from './appeal-context.ts';
import { appealChecklist } from './appeal-facts.ts';

/** Which kinds of the checklist are there, in its order. */
export function provenKinds({
  facts,
  command,
  calendar,
  now,
}: Pick<AppealContext, 'facts' | 'command' | 'calendar' | 'now'>): readonly EvidenceKind[] {
  const today = calendar.zone.dayOf(toMilliseconds(now));
  const dated = [...facts.evidence, ...command.evidence].filter(
    (item) => toDayNumber(item.happenedOn) <= today,
  );
  return appealChecklist.filter((kind) => dated.some((item) => item.kind === kind));
}
