import {
  DescriptionList,
  DescriptionListItem,
  Flex,
  StatusTag,
  Text,
} from '@hubspot/ui-extensions';
import type { ExplainedRule, Tone } from '../generated/contract.ts';
import { statusTagVariant } from '../show/tones.ts';
import { words } from '../words.ts';

const tones: Readonly<Record<ExplainedRule['outcome'], Tone>> = {
  passed: 'success',
  failed: 'danger',
  not_applicable: 'neutral',
  needs_review: 'warning',
};

/** One rule: what it asks, what it said, and the facts it looked at. */
export function ExplainedRuleView({ rule }: { readonly rule: ExplainedRule }) {
  return (
    <Flex direction="column" gap="xs">
      <Flex gap="sm" align="center" wrap>
        <Text format={{ fontWeight: 'bold' }}>{rule.title}</Text>
        <StatusTag variant={statusTagVariant[tones[rule.outcome]]}>
          {words.ruleOutcome[rule.outcome]}
        </StatusTag>
      </Flex>
      <Text>{rule.sentence}</Text>
      {rule.facts.length === 0 ? null : (
        <DescriptionList direction="row">
          {rule.facts.map((fact) => (
            <DescriptionListItem key={fact.label} label={fact.label}>
              <Text>{fact.value}</Text>
            </DescriptionListItem>
          ))}
        </DescriptionList>
      )}
    </Flex>
  );
}
