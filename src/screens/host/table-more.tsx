import { Projector, SquarePen, Users } from 'lucide-react';
import { useState } from 'react';
import { Act } from '../../facilitate/act.tsx';
import { Drawer } from '../../facilitate/drawer.tsx';
import { Field } from '../../ui/field.tsx';
import { useWords } from '../../words/index.ts';
import type { TableInWorkshop } from '../../workshop/view-types.ts';
import { OpenScreen } from './open-screen.tsx';
import { PeopleList } from './people-list.tsx';
import { tableName } from './table-name.ts';
import { useCommand } from './use-command.ts';
import type { Host } from './use-host.ts';
import { hostWords } from './words.ts';

/** Longest name of a table, in characters. */
const NAME_MAX = 40;

/** What belongs to a table around its game: who sits there, its screen, its name. */
export function TableMore({ host, table }: { host: Host; table: TableInWorkshop }) {
  const say = useWords(hostWords);
  return (
    <>
      <Drawer name={say('one.here')} picture={<Users size={18} />}>
        <PeopleList host={host} tableId={table.tableId} />
      </Drawer>
      <Drawer name={say('one.screen')} picture={<Projector size={18} />}>
        <OpenScreen host={host} table={table} />
      </Drawer>
      <Drawer name={say('one.rename')} picture={<SquarePen size={18} />}>
        <RenameTable host={host} table={table} />
      </Drawer>
    </>
  );
}

function RenameTable({ host, table }: { host: Host; table: TableInWorkshop }) {
  const say = useWords(hostWords);
  const { run, refusal } = useCommand();
  const [name, setName] = useState(table.name ?? '');
  const { tableId } = table;
  return (
    <Act
      name={tableName(table, say)}
      spokenName={`${say('one.rename')}: ${tableName(table, say)}`}
      sees={say('one.renameSees')}
      doName={say('one.renameDo')}
      refusal={refusal}
      onDo={() => run(() => host.workshop.command('renameTable', { tableId, name: name.trim() || null }))}
    >
      <Field
        label={say('one.rename')}
        hint={say('one.renameHint')}
        value={name}
        onValue={setName}
        maxLength={NAME_MAX}
        optional
      />
    </Act>
  );
}
