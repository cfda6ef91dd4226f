import { Alert, Flex, Icon, Inline, Tag, Text, Tile } from '@hubspot/ui-extensions';
import type { Headline, Tone } from 'alongside-hubspot-ui/generated/contract.ts';
import { alertVariant } from 'alongside-hubspot-ui/show/tones.ts';
import { words } from 'alongside-hubspot-ui/words.ts';

/** The answer in one line, what it means for the reader, and what modifies it. */
export function HeadlineView({ headline }: { readonly headline: Omit<Headline, 'state'> }) {
  const { tone, text, line } = headline;
  const loud = tone === 'warning' || tone === 'danger';
  return (
    <Flex direction="column" gap="sm">
      {loud ? (
        <Alert title={text} variant={alertVariant[tone]}>
          {line}
        </Alert>
      ) : (
        <QuietHeadline tone={tone} text={text} line={line} />
      )}
      <Modifiers modifiers={headline.modifiers} />
    </Flex>
  );
}

function QuietHeadline(props: {
  readonly tone: Tone;
  readonly text: string;
  readonly line: string | undefined;
}) {
  const { tone, text, line } = props;
  const icon = tone === 'success' ? 'success' : 'info';
  return (
    <Tile compact>
      <Flex gap="sm" align="start">
        <Icon
          name={icon}
          color={tone === 'success' ? 'success' : 'inherit'}
          screenReaderText={words.tones[tone]}
        />
        <Flex direction="column" gap="flush">
          <Text format={{ fontWeight: 'bold' }}>{text}</Text>
          {line === undefined ? null : <Text>{line}</Text>}
        </Flex>
      </Flex>
    </Tile>
  );
}

function Modifiers({ modifiers }: { readonly modifiers: readonly string[] }) {
  if (modifiers.length === 0) return null;
  return (
    <Inline gap="xs">
      {modifiers.map((modifier) => (
        <Tag key={modifier}>{modifier}</Tag>
      ))}
    </Inline>
  );
}
