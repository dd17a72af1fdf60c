import { Flag, History, Layers, LayoutGrid, PencilLine, SlidersHorizontal, Users } from 'lucide-react';
import { useWords } from '../words/index.ts';
import { CardTools } from './card-tools.tsx';
import { Drawer } from './drawer.tsx';
import { EndTools, SkipTurnAct } from './end-tools.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { RuleTools } from './rule-tools.tsx';
import { TeamTools } from './team-tools.tsx';
import { TileTools } from './tile-tools.tsx';
import styles from './tools.module.css';
import { TypedWords } from './typed-words.tsx';
import type { AtTable } from './use-act.ts';
import { facilitateWords } from './words.ts';

/** Everything that a facilitator may do at a table at any time, in drawers that belong together. */
export function FacilitatorTools({ table }: { table: AtTable }) {
  const say = useWords(facilitateWords);
  return (
    <div className={styles['tools']}>
      <Drawer name={say('groups.card')} picture={<Layers size={18} />}>
        <CardTools table={table} />
        <SkipTurnAct table={table} />
      </Drawer>
      <Drawer name={say('groups.history')} picture={<History size={18} />}>
        <HistoryPanel table={table} />
      </Drawer>
      <Drawer name={say('groups.teams')} picture={<Users size={18} />}>
        <TeamTools table={table} />
      </Drawer>
      <Drawer name={say('groups.tiles')} picture={<LayoutGrid size={18} />}>
        <TileTools table={table} />
      </Drawer>
      <Drawer name={say('groups.rules')} picture={<SlidersHorizontal size={18} />}>
        <RuleTools table={table} />
      </Drawer>
      {table.mend && (
        <Drawer name={say('groups.words')} picture={<PencilLine size={18} />}>
          <TypedWords table={table} />
        </Drawer>
      )}
      <Drawer name={say('groups.end')} picture={<Flag size={18} />}>
        <EndTools table={table} />
      </Drawer>
    </div>
  );
}
