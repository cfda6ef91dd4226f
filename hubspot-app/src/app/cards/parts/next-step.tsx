import { Text } from '@hubspot/ui-extensions';
import { Section } from 'alongside-hubspot-ui/show/section.tsx';
import { words } from 'alongside-hubspot-ui/words.ts';

export function NextStep({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <Section title={words.nextStep}>
      <Text>{text}</Text>
    </Section>
  );
}
