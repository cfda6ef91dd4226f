import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { AccountPartner } from 'alongside-hubspot-ui/generated/contract.ts';
import { Section } from 'alongside-hubspot-ui/show/section.tsx';
import { statusTagVariant } from 'alongside-hubspot-ui/show/tones.ts';
import { words } from 'alongside-hubspot-ui/words.ts';

/** Every partner around this account, and how it stands with each. */
export function AccountPartners({ partners }: { readonly partners: readonly AccountPartner[] }) {
  if (partners.length === 0) return null;
  return (
    <Section title={words.account.partners}>
      {partners.map(({ partnerId, partner, tier, status, tone, record }) => (
        <Flex key={partnerId} direction="column" gap="xs" align="start">
          <Text format={{ fontWeight: 'bold' }}>{partner}</Text>
          <StatusTag variant={statusTagVariant[tone]}>{status}</StatusTag>
          <Text variant="microcopy">{`${tier} · ${record}`}</Text>
        </Flex>
      ))}
    </Section>
  );
}
