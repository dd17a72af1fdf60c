import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Quiet } from '../../facilitate/use-quiet.ts';
import { announce } from '../../ui/announcer-store.ts';
import { useWords } from '../../words/index.ts';
import type { Say } from '../../words/say.ts';
import { needsOf, type Need } from './needs.ts';
import styles from './needs-list.module.css';
import type { Host } from './use-host.ts';
import { hostWords } from './words.ts';
import { tableName } from './table-name.ts';

export interface NeedsProps {
  host: Host;
  quiet: Quiet;
  /** The table that is shown already: what it needs stands there. */
  shownTableId: string | null;
}

/** What needs the facilitator anywhere in the room; said once through the live region when it comes. */
export function Needs({ host, quiet, shownTableId }: NeedsProps) {
  const say = useWords(hostWords);
  const needs = needsOf(host.view, quiet);
  useSaidOnce(needs, say);
  const others = needs.filter(({ table }) => table.tableId !== shownTableId);
  if (others.length === 0) return null;
  return (
    <section className={styles['needs']} aria-label={say('needs.name')}>
      <ul className={styles['list']}>
        {others.map((need) => (
          <li key={need.key} className={styles['need']}>
            <span>{sayNeed(need, say)}</span>
            <Link href={`/w/${host.workshopId}/host?table=${need.table.tableId}`} className={styles['go']}>
              {say('needs.look', { table: tableName(need.table, say) })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayNeed({ kind, table, glance }: Need, say: Say<(typeof hostWords)['messages']>): string {
  return say(`needs.${kind}`, { table: tableName(table, say), team: glance.teamNames[glance.team] });
}

function useSaidOnce(needs: readonly Need[], say: Say<(typeof hostWords)['messages']>): void {
  const said = useRef(new Set<string>());
  useEffect(() => {
    const fresh = needs.filter(({ key }) => !said.current.has(key));
    for (const { key } of fresh) said.current.add(key);
    announce(fresh.map((need) => sayNeed(need, say)));
  });
}
