import { useState } from 'react';
import { HeaderSlotContext } from '../components/navigation/header-slot.ts';
import { ExtensionFrame } from './extension-frame.tsx';
import { usePage } from './record-store.ts';

/** The app's own page in HubSpot: the header has a place for the app's actions. */
export function HomePage() {
  const { model } = usePage();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [extension] = model.extensions;
  return (
    <main className="home">
      <div className="home-head">
        <h1>{extension?.appName ?? 'App home'}</h1>
        <div ref={setSlot} />
      </div>
      <div className="home-body">
        <HeaderSlotContext.Provider value={slot}>
          {extension ? (
            <ExtensionFrame extension={extension} />
          ) : (
            <p className="quiet">This app has no home page.</p>
          )}
        </HeaderSlotContext.Provider>
      </div>
    </main>
  );
}
