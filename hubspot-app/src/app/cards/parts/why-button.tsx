import { Button } from '@hubspot/ui-extensions';
import { WhyPanel } from 'alongside-hubspot-ui/panels/why-panel.tsx';
import { words } from 'alongside-hubspot-ui/words.ts';
import { decisionPath } from '../decision-path.ts';

/** The reason one click away; nothing where no decision was taken. */
export function WhyButton({ decisionId }: { readonly decisionId: string | undefined }) {
  if (decisionId === undefined) return null;
  return (
    <Button size="xs" variant="transparent" overlay={<WhyPanel path={decisionPath(decisionId)} />}>
      {words.why}
    </Button>
  );
}
