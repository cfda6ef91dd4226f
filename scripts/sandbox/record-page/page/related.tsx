import type { RecordView } from '../page-model.ts';

export function Related({ record }: { readonly record: RecordView }) {
  return (
    <>
      {record.related.map((group) => (
        <section className="panel related" key={group.typeId}>
          <h2>
            {group.title} <span>({group.records.length})</span>
          </h2>
          <ul>
            {group.records.map((one) => (
              <li key={one.id}>
                <a href={`/crm/record/${one.typeId}/${one.id}`}>{one.title}</a>
                <span>{one.detail}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
