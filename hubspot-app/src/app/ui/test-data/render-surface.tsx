import { createRenderer } from '@hubspot/ui-extensions/testing';
import type { ReactNode } from 'react';
import { CardOverlaysProvider } from '../act/card-overlays.tsx';
import { createBackend } from '../backend/call-backend.ts';
import { findReadOverlay } from '../panels/find-read-overlay.tsx';
import { type Surface, SurfaceProvider } from '../surface.tsx';

/** Renders parts of a card as they stand in one, and records what they ask of HubSpot. */
export function renderSurface(children: ReactNode) {
  const renderer = createRenderer('crm.record.tab');
  const asked: string[] = [];
  const surface: Surface = {
    backend: createBackend('https://api.alongside.example', {
      locale: 'en-gb',
      timeZone: 'Europe/Berlin',
    }),
    announce: (message) => asked.push(`say: ${message}`),
    refresh: () => asked.push('refresh'),
    closeOverlay: () => asked.push('close'),
    copy: async (text) => void asked.push(`copy: ${text}`),
  };
  renderer.render(
    <SurfaceProvider surface={surface}>
      <CardOverlaysProvider value={findReadOverlay}>{children}</CardOverlaysProvider>
    </SurfaceProvider>,
  );
  return { ...renderer, asked };
}
