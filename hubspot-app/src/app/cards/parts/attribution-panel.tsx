import { Panel, PanelBody, PanelSection } from '@hubspot/ui-extensions';
import type { AttributionView } from 'alongside-hubspot-ui/generated/contract.ts';
import { words } from 'alongside-hubspot-ui/words.ts';
import { useId } from 'react';
import { AttributionTable } from './attribution-table.tsx';

/** The attribution where the card itself has no room for a table. */
export function AttributionPanel({ attribution }: { readonly attribution: AttributionView }) {
  return (
    <Panel id={`attribution${useId()}`} title={words.attribution} width="medium">
      <PanelBody>
        <PanelSection>
          <AttributionTable attribution={attribution} />
        </PanelSection>
      </PanelBody>
    </Panel>
  );
}
