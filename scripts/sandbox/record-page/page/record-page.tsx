import type { RecordView } from '../page-model.ts';
import { CardFrame } from './card-frame.tsx';
import { FactGroups } from './fact-groups.tsx';
import { MiddleTabs } from './middle-tabs.tsx';
import { RecordHead } from './record-head.tsx';
import { usePage, useRecord } from './record-store.ts';
import { Related } from './related.tsx';

function Columns({ record }: { readonly record: RecordView }) {
  const { model } = usePage();
  const sidebar = model.extensions.filter((one) => one.location === 'crm.record.sidebar');
  return (
    <div className="columns">
      <aside className="column-left" aria-label="Properties">
        <RecordHead record={record} />
        <FactGroups groups={record.groups} />
      </aside>
      <main className="column-middle">
        <MiddleTabs record={record} />
      </main>
      <aside className="column-right" aria-label="Sidebar">
        {sidebar.map((extension) => (
          <CardFrame key={extension.uid} extension={extension} />
        ))}
        <Related record={record} />
      </aside>
    </div>
  );
}

/** A record as HubSpot lays it out: properties left, tabs in the middle, sidebar right. */
export function RecordPage() {
  const record = useRecord();
  return record ? <Columns record={record} /> : null;
}
