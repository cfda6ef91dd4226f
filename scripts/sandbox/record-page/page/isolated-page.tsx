import { CardFrame } from './card-frame.tsx';
import { usePage } from './record-store.ts';

/** The cards of one place and nothing else, as wide as that place may be. */
export function IsolatedPage() {
  const { model } = usePage();
  const place = model.extensions[0]?.location ?? 'nowhere';
  return (
    <main className="isolated" data-place={place}>
      <h1 className="ui-hidden">{model.record?.title ?? 'App home'}</h1>
      {model.extensions.map((extension) => (
        <CardFrame key={extension.uid} extension={extension} />
      ))}
    </main>
  );
}
