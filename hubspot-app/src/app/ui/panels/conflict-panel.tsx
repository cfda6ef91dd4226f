import { Alert, AutoGrid, Flex, Text } from '@hubspot/ui-extensions';
import { useId } from 'react';
import { ActionButton } from '../act/action-button.tsx';
import type { ConflictModel } from '../generated/contract.ts';
import { Section } from '../show/section.tsx';
import { words } from '../words.ts';
import { ConflictRules } from './conflict-rules.tsx';
import { ConflictSideView } from './conflict-side-view.tsx';
import { LoadedOverlay } from './loaded-overlay.tsx';
import { OverlayBody, OverlayFooter } from './overlay-frame.tsx';

/** A conflict side by side, with the decision the rules propose and the buttons that settle it. */
export function ConflictPanel({ path }: { readonly path: string }) {
  return (
    <LoadedOverlay<ConflictModel>
      id={`conflict${useId()}`}
      title={words.conflict}
      path={path}
      wide
      live
    >
      {(conflict) => <Conflict conflict={conflict} />}
    </LoadedOverlay>
  );
}

const SIDE_WIDTH = 220;

function Conflict({ conflict }: { readonly conflict: ConflictModel }) {
  const { proposal } = conflict;
  const due = conflict.due === undefined ? '' : ` · ${words.due} ${conflict.due.text}`;
  return (
    <>
      <OverlayBody>
        <Flex direction="column" gap="md">
          <Text format={{ fontWeight: 'bold' }}>{conflict.title}</Text>
          <Text>{`${conflict.status}${due}`}</Text>
          {conflict.escalation === undefined ? null : (
            <Alert title={conflict.escalation} variant="warning" />
          )}
          <Alert title={`${words.proposal}: ${proposal.text}`} variant="info">
            {`${words.decidingRule}: ${proposal.decidingRule}`}
          </Alert>
          <AutoGrid columnWidth={SIDE_WIDTH} gap="md" flexible>
            {conflict.sides.map((side) => (
              <ConflictSideView
                key={side.registrationId}
                side={side}
                proposed={side.registrationId === proposal.winner}
              />
            ))}
          </AutoGrid>
          {conflict.directSales.map(({ dealId, name, text }) => (
            <Text key={dealId}>{`${words.directDeal}: ${name}. ${text}`}</Text>
          ))}
          <Section title={words.evidenceNeeded}>
            <Text>{conflict.evidenceNeeded}</Text>
          </Section>
          <Section title={words.rules}>
            <ConflictRules rules={conflict.rules} />
          </Section>
        </Flex>
      </OverlayBody>
      {conflict.actions.length === 0 ? null : (
        <OverlayFooter>
          {conflict.actions.map((action, index) => (
            <ActionButton key={`${action.id}${index}`} action={action} />
          ))}
        </OverlayFooter>
      )}
    </>
  );
}
