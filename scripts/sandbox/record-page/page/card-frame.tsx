import type { PageExtension } from '../page-model.ts';
import { ExtensionFrame } from './extension-frame.tsx';

/** A card as HubSpot frames it: its name above, the app's name beside. */
export function CardFrame({ extension }: { readonly extension: PageExtension }) {
  return (
    <section className="card" aria-label={extension.title}>
      <header className="card-head">
        <h2>{extension.title}</h2>
        <span>{extension.appName}</span>
      </header>
      <ExtensionFrame extension={extension} />
    </section>
  );
}
