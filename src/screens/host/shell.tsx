import { useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useQuiet } from '../../facilitate/use-quiet.ts';
import { joinWays } from '../../stage/join-ways.ts';
import { announce } from '../../ui/announcer-store.ts';
import { useFocusInPlace } from '../../ui/focus-in-place.ts';
import { PreferencesMenu } from '../../ui/preferences-menu.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { useWords } from '../../words/index.ts';
import { Wordmark } from '../../wordmark.tsx';
import { HelpersSection } from './helpers-section.tsx';
import { JoiningSection } from './joining-section.tsx';
import { Needs } from './needs-list.tsx';
import { PeopleSection } from './people-section.tsx';
import styles from './shell.module.css';
import { TablesSection } from './tables-section.tsx';
import type { Host } from './use-host.ts';
import { hostWords } from './words.ts';

const SECTIONS = ['tables', 'people', 'workshop', 'helpers'] as const;
type Section = (typeof SECTIONS)[number];

export interface ShellProps {
  host: Host;
  /** The facilitator's words, where this device knows them. */
  words: string | null;
  onWords: (words: string) => void;
}

/** What stands around every part of the host's page: the workshop, its code, what needs the facilitator, the parts. */
export function Shell({ host, words, onWords }: ShellProps) {
  const say = useWords(hostWords);
  const { view, connection } = host;
  const quiet = useQuiet();
  const main = useRef<HTMLElement>(null);
  useFocusInPlace(main);
  const [search] = useSearchParams();
  const sections = SECTIONS.filter((each) => each !== 'helpers' || view.you.tableId === null);
  const section = sections.find((each) => each === search.get('show')) ?? 'tables';
  const tableId = shownTable(host, search.get('table'));
  usePageTitle(say('title', { workshop: view.title }));
  useEffect(() => {
    if (connection === 'reconnecting') announce(say('reconnecting'));
  }, [connection, say]);
  return (
    <div className={styles['shell']}>
      <Head host={host} sections={sections} section={section} />
      {connection === 'reconnecting' && <p className={styles['bar']}>{say('reconnecting')}</p>}
      <main ref={main} className={styles['main']}>
        <Needs host={host} quiet={quiet} shownTableId={section === 'tables' ? tableId : null} />
        {section === 'tables' && <TablesSection host={host} tableId={tableId} quiet={quiet} />}
        {section === 'people' && <PeopleSection host={host} />}
        {section === 'workshop' && <JoiningSection host={host} />}
        {section === 'helpers' && <HelpersSection host={host} words={words} onWords={onWords} />}
      </main>
    </div>
  );
}

/** With one table, or a role that holds at one, it is shown at once; else the one in the address, if any. */
function shownTable({ view }: Host, wanted: string | null): string | null {
  const only = view.you.tableId ?? (view.tables.length === 1 ? view.tables[0]?.tableId : undefined);
  if (only !== undefined) return only;
  return view.tables.find(({ tableId }) => tableId === wanted)?.tableId ?? null;
}

function Head({ host, sections, section }: { host: Host; sections: readonly Section[]; section: Section }) {
  const say = useWords(hostWords);
  const { view, workshopId } = host;
  const join = joinWays(view, view.address);
  return (
    <header className={styles['head']}>
      <div className={styles['top']}>
        <Link href="/" className={styles['mark']} aria-label={say('gone.home')}>
          <Wordmark />
        </Link>
        <h1 className={styles['title']}>{view.title}</h1>
        <p className={styles['join']}>
          {say('join.code', { address: join.address })}{' '}
          <strong className={styles['code']}>{view.code}</strong>
        </p>
        <PreferencesMenu withSound />
      </div>
      <nav aria-label={say('sections.name')} className={styles['sections']}>
        {sections.map((each) => (
          <Link
            key={each}
            href={each === 'tables' ? `/w/${workshopId}/host` : `/w/${workshopId}/host?show=${each}`}
            className={styles['section']}
            aria-current={each === section ? 'page' : undefined}
          >
            {say(`sections.${each}`)}
          </Link>
        ))}
      </nav>
    </header>
  );
}
