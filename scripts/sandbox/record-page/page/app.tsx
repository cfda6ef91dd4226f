import { useMemo } from 'react';
import type { PageModel } from '../page-model.ts';
import { HomePage } from './home-page.tsx';
import { IsolatedPage } from './isolated-page.tsx';
import { PreviewPage } from './preview-page.tsx';
import { RecordPage } from './record-page.tsx';
import { createRecordStore, PageContext } from './record-store.ts';
import { createToastStore, Toasts } from './toasts.tsx';
import { TopBar } from './top-bar.tsx';

const pages = { record: RecordPage, preview: PreviewPage, home: HomePage } as const;

export function App({ model }: { readonly model: PageModel }) {
  const tools = useMemo(
    () => ({ model, record: createRecordStore(model.record), toasts: createToastStore() }),
    [model],
  );
  const Page = model.isolated ? IsolatedPage : pages[model.kind];
  return (
    <PageContext.Provider value={tools}>
      {!model.isolated && <TopBar />}
      <Page />
      <Toasts store={tools.toasts} />
    </PageContext.Provider>
  );
}
