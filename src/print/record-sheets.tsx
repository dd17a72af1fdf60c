import { useWords } from '../words/index.ts';
import { WritingLines } from './card-parts.tsx';
import type { Pack } from './pack.ts';
import type { SheetPlace } from './plan.ts';
import { PileMark } from './pile-mark.tsx';
import styles from './record.module.css';
import { TextSheet } from './sheet.tsx';
import { printWords } from './words.ts';

type Column =
  | 'number'
  | 'team'
  | 'card'
  | 'what'
  | 'outcome'
  | 'barrier'
  | 'tile'
  | 'became'
  | 'action'
  | 'owner'
  | 'first'
  | 'by';

interface Record {
  name: 'turns' | 'barriers' | 'actions';
  rows: number;
  /** With their widths in millimetres; `null` = what is left. */
  columns: readonly (readonly [Column, number | null])[];
}

/** What a table writes down, as the game on a screen keeps it. */
export const RECORDS: readonly Record[] = [
  {
    name: 'turns',
    rows: 20,
    columns: [
      ['number', 13],
      ['team', 28],
      ['card', 15],
      ['what', null],
      ['outcome', 36],
    ],
  },
  {
    name: 'barriers',
    rows: 9,
    columns: [
      ['card', 15],
      ['barrier', null],
      ['tile', 40],
      ['became', 38],
    ],
  },
  {
    name: 'actions',
    rows: 10,
    columns: [
      ['action', null],
      ['owner', 36],
      ['first', 50],
      ['by', 24],
    ],
  },
];

/** A sheet to write on: a table with empty rows. */
export function RecordSheet({ record, place }: { record: Record; place: SheetPlace }) {
  const say = useWords(printWords);
  const { name, rows, columns } = record;
  return (
    <TextSheet place={place} heading={say(`record.${name}`)} lead={say(`record.${name}Note`)}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map(([column, wide]) => (
              <th key={column} scope="col" style={wide === null ? {} : { width: `${wide}mm` }}>
                {say(`record.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            <tr key={row}>
              {columns.map(([column]) => (
                <td key={column} className={styles[column]}>
                  {column === 'number' && row + 1}
                  {column === 'became' && say('record.becameList')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TextSheet>
  );
}

/** Of a cell to write in. */
const BLANK = '\u00A0';

/** A cell for each tile of the path. */
export function CaptionsSheet({ pack, place }: { pack: Pack; place: SheetPlace }) {
  const say = useWords(printWords);
  const { perspectives, outcomes, language } = pack.words;
  return (
    <TextSheet place={place} heading={say('record.captions')} lead={say('record.captionsNote')}>
      <table className={styles['table']} lang={language} dir={pack.direction}>
        <thead>
          <tr>
            <td>{BLANK}</td>
            {perspectives.map((each) => (
              <th key={each.id} scope="col" className={styles['sign']}>
                <span>
                  <PileMark of={each} size="8mm" />
                  {each.short}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {outcomes.map(({ id, short }) => (
            <tr key={id}>
              <th scope="row" className={styles['outcomeName']}>
                {short}
              </th>
              {perspectives.map((each) => (
                <td key={each.id}>{BLANK}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TextSheet>
  );
}

/** Lines for whatever came up. */
export function NotesSheet({ place }: { place: SheetPlace }) {
  const say = useWords(printWords);
  return (
    <TextSheet place={place} heading={say('record.notes')} lead={say('record.notesNote')}>
      <WritingLines count={24} />
    </TextSheet>
  );
}
