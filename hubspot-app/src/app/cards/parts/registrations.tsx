import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { RegistrationView } from 'alongside-hubspot-ui/generated/contract.ts';
import { Section } from 'alongside-hubspot-ui/show/section.tsx';
import { statusTagVariant } from 'alongside-hubspot-ui/show/tones.ts';
import { words } from 'alongside-hubspot-ui/words.ts';
import { WhyButton } from './why-button.tsx';

interface RegistrationsProps {
  readonly title?: string;
  readonly registrations: readonly (RegistrationView & { readonly products?: string })[];
}

/** Registrations, each with its own reason. */
export function Registrations(props: RegistrationsProps) {
  if (props.registrations.length === 0) return null;
  return (
    <Section title={props.title ?? words.registrations}>
      {props.registrations.map(
        ({ registrationId, partner, products, status, tone, submitted, benefit, decisionId }) => (
          <Flex key={registrationId} gap="sm" align="center" wrap>
            <Text format={{ fontWeight: 'bold' }}>
              {products === undefined ? partner : `${partner} · ${products}`}
            </Text>
            <StatusTag variant={statusTagVariant[tone]}>{status}</StatusTag>
            <Text variant="microcopy">{`${words.submitted} ${submitted.text}`}</Text>
            {benefit === undefined ? null : <Text variant="microcopy">{benefit}</Text>}
            <WhyButton decisionId={decisionId} />
          </Flex>
        ),
      )}
    </Section>
  );
}
