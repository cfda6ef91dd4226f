import { CardFrame } from './card-frame.tsx';
import { FactGroups } from './fact-groups.tsx';
import { RecordHead } from './record-head.tsx';
import { usePage, useRecord } from './record-store.ts';

/** The panel HubSpot slides in when a record is previewed from a list. */
export function PreviewPage() {
  const { model } = usePage();
  const record = useRecord();
  if (!record) return null;
  return (
    <div className="preview-scene">
      <main className="preview" aria-label={`Preview of ${record.title}`}>
        <RecordHead record={record} />
        <a className="preview-open" href={`/crm/record/${record.typeId}/${record.id}`}>
          Open the record
        </a>
        {model.extensions.map((extension) => (
          <CardFrame key={extension.uid} extension={extension} />
        ))}
        <FactGroups groups={record.groups} />
      </main>
    </div>
  );
}
