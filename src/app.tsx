import { Component, Suspense, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { appWords } from './app-words.ts';
import styles from './app.module.css';
import { Routes } from './routes.tsx';
import { Announcer } from './ui/announcer.tsx';
import { Button } from './ui/button.tsx';
import { Notice } from './ui/notice.tsx';
import { useWords } from './words/index.ts';

/** Everything on a page: what its address shows, and the one live region. */
export function App() {
  const page = useRef<HTMLDivElement>(null);
  useFocusOnNavigation(page);
  return (
    <>
      <div ref={page} id="page" tabIndex={-1} className={styles['page']}>
        <WhenBroken>
          <Suspense fallback={<Loading />}>
            <Routes />
          </Suspense>
        </WhenBroken>
      </div>
      <Announcer />
    </>
  );
}

/** While a page's bundle is on its way: a page too, with a name and a place to be. */
function Loading() {
  const say = useWords(appWords);
  return (
    <main>
      <h1 className={styles['loading']}>{say('loading')}</h1>
    </main>
  );
}

/** A link within the app loads no new page, so the browser wouldn't take the focus and the view to its start. */
function useFocusOnNavigation(page: { current: HTMLElement | null }): void {
  const [location] = useLocation();
  const shown = useRef(location);
  useLayoutEffect(() => {
    if (shown.current === location) return;
    shown.current = location;
    page.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [location, page]);
}

interface Broken {
  isBroken: boolean;
}

/** Where drawing fails, a warm sentence and a way on stand in the page's place. */
class WhenBroken extends Component<{ children: ReactNode }, Broken> {
  override state: Broken = { isBroken: false };

  static getDerivedStateFromError(): Broken {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <BrokenPage /> : this.props.children;
  }
}

function BrokenPage() {
  const say = useWords(appWords);
  return (
    <main>
      <Notice
        size="page"
        title={<h1>{say('broken.title')}</h1>}
        actions={
          <Button look="next" onClick={() => window.location.reload()}>
            {say('broken.again')}
          </Button>
        }
      >
        {say('broken.body')}
      </Notice>
    </main>
  );
}
