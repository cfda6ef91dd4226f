import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { ConflictModel, Tone } from '../generated/contract.ts';
import { statusTagVariant } from '../show/tones.ts';
import { words } from '../words.ts';

type Rule = ConflictModel['rules'][number];

const tones: Readonly<Record<Rule['outcome'], Tone>> = {
  decides: 'success',
  equal: 'neutral',
  not_applicable: 'neutral',
  not_reached: 'neutral',
};

/** The rules in their order, down to the one that decides. */
export function ConflictRules({ rules }: { readonly rules: readonly Rule[] }) {
  return (
    <Flex direction="column" gap="md">
      {rules.map((rule) => (
        <Flex key={rule.title} direction="column" gap="xs">
          <Flex gap="sm" align="center" wrap>
            <Text format={{ fontWeight: 'bold' }}>{rule.title}</Text>
            <StatusTag variant={statusTagVariant[tones[rule.outcome]]}>
              {words.ruleOutcome[rule.outcome]}
            </StatusTag>
          </Flex>
          <Text>{rule.sentence}</Text>
        </Flex>
      ))}
    </Flex>
  );
}
