import { listed } from '../board/listed.ts';
import { boardWords } from '../words/board-area.ts';
import { useWords } from '../words/index.ts';
import { sayIn } from '../words/say.ts';
import { inColumns } from './columns.ts';
import styles from './columns.module.css';
import { heightOf } from './fit.ts';
import type { Pack } from './pack.ts';
import type { SheetPlace } from './plan.ts';
import { TextSheet } from './sheet.tsx';
import { printWords } from './words.ts';

/** What stands in the columns for the facilitator. */
type Block =
  | { kind: 'heading'; text: string; note?: string }
  | { kind: 'line'; text: string }
  | { kind: 'note'; number: number; name: string; text: string };

const WIDE = 84;
const HIGH = 238;

function blockHeight(block: Block): number {
  if (block.kind === 'heading') return 17;
  const named = block.kind === 'note' ? 4.6 : 0;
  return named + heightOf(block.text, { points: 10, wide: WIDE, leading: 1.3 }) + 2;
}

/** Content notes, the notes on the cards, and who made them, by sheet and column. */
export function facilitatorSheets(pack: Pack): Block[][][] {
  return inColumns([...sensitiveBlocks(pack), ...noteBlocks(pack), ...makers(pack)], blockHeight, HIGH);
}

const named = ({ piles }: Pack) =>
  piles.flatMap(({ perspective, cards }) =>
    cards.map((card) => ({ card, name: perspective?.short ?? sayIn(boardWords)('card.poem') })),
  );

function sensitiveBlocks(pack: Pack): Block[] {
  const say = sayIn(printWords);
  const found = named(pack).flatMap(({ card, name }): Block[] => {
    const what = card.sensitivity ?? [];
    const text = say('facilitator.cardSpeaks', { number: card.number, name, what: listed(what) });
    return what.length > 0 ? [{ kind: 'line', text }] : [];
  });
  return withHeading(found, {
    text: say('facilitator.sensitive'),
    note: say('facilitator.sensitiveNote'),
  });
}

function noteBlocks(pack: Pack): Block[] {
  const say = sayIn(printWords);
  const found = named(pack).flatMap(({ card, name }): Block[] =>
    card.note === null ? [] : [{ kind: 'note', number: card.number, name, text: card.note }],
  );
  return withHeading(found, { text: say('facilitator.notes'), note: say('facilitator.notesNote') });
}

function makers({ makers: names, version, licence }: Pack): Block[] {
  const say = sayIn(printWords);
  const lines = [...names, say('facilitator.licence', { version, licence })];
  return withHeading(
    lines.map((text) => ({ kind: 'line', text })),
    { text: say('facilitator.made') },
  );
}

const withHeading = (blocks: Block[], heading: { text: string; note?: string }): Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', ...heading }, ...blocks];

export interface FacilitatorProps {
  pack: Pack;
  columns: readonly (readonly Block[])[];
  place: SheetPlace;
}

/** What only the facilitator reads. */
export function FacilitatorSheet({ pack, columns, place }: FacilitatorProps) {
  const say = useWords(printWords);
  return (
    <TextSheet place={place} heading={say('facilitator.heading')}>
      <div className={styles['columns']}>
        {columns.map((blocks, index) => (
          // Columns never change their order.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index} className={styles['column']}>
            {blocks.map((block) => (
              <BlockText key={`${block.kind} ${block.text}`} {...{ pack, block }} />
            ))}
          </div>
        ))}
      </div>
    </TextSheet>
  );
}

function BlockText({ pack, block }: { pack: Pack; block: Block }) {
  const say = useWords(printWords);
  if (block.kind === 'heading') {
    return (
      <div className={styles['heading']}>
        <h3>{block.text}</h3>
        {block.note && <p className={styles['aside']}>{block.note}</p>}
      </div>
    );
  }
  if (block.kind === 'line') return <p className={styles['small']}>{block.text}</p>;
  return (
    <div className={styles['small']}>
      <h4 className={styles['noteName']}>
        {say('card.number', { number: block.number })} · {block.name}
      </h4>
      <p lang={pack.words.language} dir={pack.direction}>
        {block.text}
      </p>
    </div>
  );
}
