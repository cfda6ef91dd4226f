import { EmptyState, Flex, Heading, List, Text } from '@hubspot/ui-extensions';
import type { BackendError } from 'alongside-hubspot-ui/backend/backend-error.ts';
import type { ProgrammeModel } from 'alongside-hubspot-ui/generated/contract.ts';
import { StaleNotice } from 'alongside-hubspot-ui/load/stale-notice.tsx';
import { Section } from 'alongside-hubspot-ui/show/section.tsx';
import { words } from 'alongside-hubspot-ui/words.ts';
import { FigureTable } from './figure-table.tsx';
import { Headlines } from './headlines.tsx';
import { OtherFigures } from './other-figures.tsx';

interface ProgrammeProps {
  readonly programme: ProgrammeModel;
  readonly stale: BackendError | undefined;
  readonly reload: () => void;
}

/** What the programme brings: a few figures, the tables behind them, and what nobody can count. */
export function Programme({ programme, stale, reload }: ProgrammeProps) {
  const { title, period, empty, headlines, figures, tables, notCounted } = programme;
  return (
    <Flex direction="column" gap="lg">
      <StaleNotice error={stale} retry={reload} />
      {empty ? (
        <EmptyState title={empty.title} layout="vertical" imageName="target">
          <Text>{empty.text}</Text>
        </EmptyState>
      ) : (
        <>
          <Flex direction="column" gap="flush">
            <Heading>{title}</Heading>
            <Text>{period}</Text>
          </Flex>
          <Headlines figures={headlines} />
          {tables.map((table) => (
            <FigureTable key={table.title} table={table} />
          ))}
          <OtherFigures figures={figures} />
          <Section title={words.programme.notCounted}>
            <List>
              {notCounted.map((sentence) => (
                <Text key={sentence}>{sentence}</Text>
              ))}
            </List>
          </Section>
        </>
      )}
    </Flex>
  );
}
