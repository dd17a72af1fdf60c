import { lazy, type ComponentType } from 'react';
import { Route, Switch } from 'wouter';
import { LostPage } from './lost-page.tsx';
import { PageFrame } from './page-frame.tsx';

/** A page of its own bundle, fetched when its address is opened. */
function page<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}

const HomePage = page(async () => (await import('./screens/home/home-page.tsx')).HomePage);
const JoinPage = page(async () => (await import('./screens/join/join-page.tsx')).JoinPage);
const TablePage = page(async () => (await import('./screens/table/table-page.tsx')).TablePage);
const ScreenPage = page(async () => (await import('./screens/screen/screen-page.tsx')).ScreenPage);
const ScreensPage = page(async () => (await import('./screens/screen/screen-page.tsx')).ScreensPage);
const HostPage = page(async () => (await import('./screens/host/host-page.tsx')).HostPage);
const StartWorkshopPage = page(async () => (await import('./screens/host/start-page.tsx')).StartWorkshopPage);
const OneScreenPage = page(
  async () => (await import('./screens/one-screen/one-screen-page.tsx')).OneScreenPage,
);
const DecksPage = page(async () => (await import('./screens/deck-editor/decks-page.tsx')).DecksPage);
const EditorPage = page(async () => (await import('./screens/deck-editor/editor-page.tsx')).EditorPage);
const CommentsPage = page(
  async () => (await import('./screens/deck-comments/comments-page.tsx')).CommentsPage,
);
const PrintPage = page(async () => (await import('./screens/print/print-page.tsx')).PrintPage);
const TableScreen = page(async () => (await import('./screens/table/table-screen.tsx')).TableScreen);
const HelpPage = page(async () => (await import('./screens/help/help-page.tsx')).HelpPage);

/** The editor shows cards on the very screens of a table, and a screen imports no other. */
const EDITOR_SCREENS = { Table: TableScreen };

/** What each address shows. */
export function Routes() {
  return (
    <Switch>
      <Route path="/w/:workshopId/table/:tableId/screen">
        {({ workshopId, tableId }) => <ScreenPage workshopId={workshopId} tableId={tableId} />}
      </Route>
      <Route path="/w/:workshopId/screen">
        {({ workshopId }) => <ScreensPage workshopId={workshopId} />}
      </Route>
      <Route path="/w/:workshopId">{({ workshopId }) => <TablePage workshopId={workshopId} />}</Route>
      <Route path="/w/:workshopId/host">{({ workshopId }) => <HostPage workshopId={workshopId} />}</Route>
      <Route path="/host">
        <StartWorkshopPage />
      </Route>
      <Route path="/play">
        <OneScreenPage />
      </Route>
      <Route path="/decks">
        <DecksPage />
      </Route>
      <Route path="/decks/:deckId/comments">
        {({ deckId }) => <CommentsPage key={deckId} deckId={deckId} />}
      </Route>
      <Route path="/decks/:deckId/print">{({ deckId }) => <PrintPage key={deckId} deckId={deckId} />}</Route>
      <Route path="/decks/:deckId">
        {({ deckId }) => <EditorPage key={deckId} deckId={deckId} screens={EDITOR_SCREENS} />}
      </Route>
      <Route path="/">
        <PageFrame cover>
          <HomePage />
        </PageFrame>
      </Route>
      <Route path="/join/:code?">
        {({ code }) => (
          <PageFrame>
            <JoinPage key={code} code={code ?? null} />
          </PageFrame>
        )}
      </Route>
      {(['help', 'privacy', 'accessibility'] as const).map((topic) => (
        <Route key={topic} path={`/${topic}`}>
          <PageFrame>
            <HelpPage topic={topic} />
          </PageFrame>
        </Route>
      ))}
      <Route>
        <PageFrame>
          <LostPage />
        </PageFrame>
      </Route>
    </Switch>
  );
}
