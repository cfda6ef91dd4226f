import { Flex, Tag, Text } from '@hubspot/ui-extensions';
import type { Person } from 'alongside-hubspot-ui/generated/contract.ts';
import { Section } from 'alongside-hubspot-ui/show/section.tsx';
import { tagVariant } from 'alongside-hubspot-ui/show/tones.ts';
import { words } from 'alongside-hubspot-ui/words.ts';

/** Who at the partner works on this deal, and what they are certified for. */
export function People({ people }: { readonly people: readonly Person[] }) {
  if (people.length === 0) return null;
  return (
    <Section title={words.people}>
      {people.map((person) => (
        <Flex key={`${person.partner}${person.name}`} direction="column" gap="xs" align="start">
          <Text format={{ fontWeight: 'bold' }}>{person.name}</Text>
          <Text variant="microcopy">{`${person.role} · ${person.partner}`}</Text>
          {person.certification ? (
            <Tag variant={tagVariant[person.certification.tone]}>{person.certification.text}</Tag>
          ) : null}
        </Flex>
      ))}
    </Section>
  );
}
