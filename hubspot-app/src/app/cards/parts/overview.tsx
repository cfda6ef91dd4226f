import { AutoGrid, Flex, Text } from '@hubspot/ui-extensions';
import type { DealCardModel } from 'alongside-hubspot-ui/generated/contract.ts';
import { words } from 'alongside-hubspot-ui/words.ts';
import { Conflicts } from './conflicts.tsx';
import { NextStep } from './next-step.tsx';
import { People } from './people.tsx';
import { Registrations } from './registrations.tsx';

const COLUMN = 260;

/** Who, what next, and what else claims this customer. */
export function Overview({ card }: { readonly card: DealCardModel }) {
  const { people, nextStep, conflicts, registrations, actions } = card;
  return (
    <Flex direction="column" gap="md">
      <Conflicts conflicts={conflicts} actions={actions} />
      <AutoGrid columnWidth={COLUMN} gap="md" flexible>
        {people.length === 0 ? <Text>{words.noPeople}</Text> : <People people={people} />}
        <NextStep text={nextStep} />
        <Registrations registrations={registrations} />
      </AutoGrid>
    </Flex>
  );
}
