import { Button, Flex, Heading, List, Text } from '@hubspot/ui-extensions';
import { useId } from 'react';
import type { ExplanationModel } from '../generated/contract.ts';
import { Section } from '../show/section.tsx';
import { useSurface } from '../surface.tsx';
import { words } from '../words.ts';
import { ExplainedRuleView } from './explained-rule-view.tsx';
import { LoadedOverlay } from './loaded-overlay.tsx';
import { OverlayBody } from './overlay-frame.tsx';

/** "Why?": the sentence, the deciding rule, every rule with its facts, and what would change it. */
export function WhyPanel({ path }: { readonly path: string }) {
  return (
    <LoadedOverlay<ExplanationModel> id={`why${useId()}`} title={words.why} path={path}>
      {(explanation) => <Explanation explanation={explanation} />}
    </LoadedOverlay>
  );
}

function Explanation({ explanation }: { readonly explanation: ExplanationModel }) {
  return (
    <OverlayBody>
      <Flex direction="column" gap="md">
        <Heading>{explanation.sentence}</Heading>
        {explanation.decidingRule === undefined ? null : (
          <Text>{`${words.decidingRule}: ${explanation.decidingRule}`}</Text>
        )}
        {explanation.wouldChange.length === 0 ? null : (
          <Section title={words.wouldChange}>
            <List variant="unordered-styled">
              {explanation.wouldChange.map((sentence) => (
                <Text key={sentence}>{sentence}</Text>
              ))}
            </List>
          </Section>
        )}
        <Section title={words.rules}>
          <Flex direction="column" gap="md">
            {explanation.rules.map((rule) => (
              <ExplainedRuleView key={rule.title} rule={rule} />
            ))}
          </Flex>
        </Section>
        <Text variant="microcopy">
          {`${explanation.decided.text} · ${words.rulesVersion} ${explanation.rulesVersion}`}
        </Text>
        <CopyForPartner text={explanation.partnerSafeText} />
      </Flex>
    </OverlayBody>
  );
}

/** Only the version that names no rival can be copied. */
function CopyForPartner({ text }: { readonly text: string | undefined }) {
  const { announce, copy } = useSurface();
  if (text === undefined) return null;
  const copyText = async () => {
    await copy(text);
    announce(words.copied);
  };
  return (
    <Button size="sm" variant="secondary" onClick={copyText}>
      {words.copyForPartner}
    </Button>
  );
}
