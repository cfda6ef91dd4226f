import type { FactGroup } from '../page-model.ts';

/** Groups of properties; ours stands open too, because it is what one comes to see here. */
export function FactGroups({ groups }: { readonly groups: readonly FactGroup[] }) {
  return (
    <>
      {groups.map((group) => (
        <details className="panel facts" key={group.title} data-ours={group.isOurs} open>
          <summary>
            <h2>{group.title}</h2>
          </summary>
          <dl>
            {group.facts.map((fact) => (
              <div key={fact.name} data-property={fact.name}>
                <dt>{fact.label}</dt>
                <dd>{fact.text || '–'}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </>
  );
}
