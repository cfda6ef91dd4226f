// Entry of the page in the browser: draws what the server described in `#page-model`.
import { createRoot } from 'react-dom/client';
import type { PageModel } from '../page-model.ts';
import { App } from './app.tsx';
import { expectCards } from './card-states.ts';

const model = JSON.parse(document.querySelector('#page-model')?.textContent ?? '{}') as PageModel;
const root = document.querySelector('#root');
expectCards(model.extensions.map((extension) => extension.uid));
if (root) createRoot(root).render(<App model={model} />);
