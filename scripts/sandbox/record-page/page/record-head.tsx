import type { RecordView } from '../page-model.ts';

export function RecordHead({ record }: { readonly record: RecordView }) {
  return (
    <div className="panel record-head">
      <p className="record-kind">{record.kindName}</p>
      <h1>{record.title}</h1>
      <dl className="highlights">
        {record.highlights.map((fact) => (
          <div key={fact.name}>
            <dt>{fact.label}</dt>
            <dd>{fact.text || '–'}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
