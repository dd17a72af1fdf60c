import { sayIn } from '../words/say.ts';
import { BackSheet, FrontSheet, quartersOf } from './card-sheets.tsx';
import { FacilitatorSheet, facilitatorSheets } from './facilitator-sheet.tsx';
import { GuideSheet } from './guide-sheet.tsx';
import { HardWordsSheet, hardWordSheets } from './hard-words-sheet.tsx';
import type { Pack } from './pack.ts';
import { partsOf, type Plan, type PlannedSheet } from './plan.ts';
import { PlaySheet } from './play-sheet.tsx';
import { CaptionsSheet, NotesSheet, RecordSheet, RECORDS } from './record-sheets.tsx';
import { SignalSheet } from './signal-sheet.tsx';
import { StoneSheet, stoneSheets } from './stone-sheet.tsx';
import { TentSheet } from './tent-sheet.tsx';
import { TileSheet } from './tile-sheet.tsx';
import { TokenSheet } from './token-sheet.tsx';
import { TrackSheet } from './track-sheet.tsx';
import { printWords } from './words.ts';

/** All sheets of a pack in order. Those of cards come in pairs and begin with an odd one, so that their backs are behind them. */
export function planOf(pack: Pack): Plan {
  const table = tableSheets(pack);
  const isOdd = table.length % 2 === 1;
  // Whoever prints everything on both sides by mistake still has each card's back behind it.
  const before = isOdd ? table.toSpliced(table.findLastIndex(isRecord) + 1, 0, notesSheet()) : table;
  const sheets = [...before, ...cardSheets(pack), ...facilitator(pack)];
  return { sheets, parts: partsOf(sheets) };
}

type OfTable =
  'guide' | 'play' | 'tent' | 'signals' | 'track' | 'stones' | 'tiles' | 'tokens' | 'record' | 'hard';

function onTable(part: OfTable, draw: PlannedSheet['draw']): PlannedSheet {
  const say = sayIn(printWords);
  return { part: { name: say(`parts.${part}`), use: say(`uses.${part}`) }, printed: 'one-side', draw };
}

function tableSheets(pack: Pack): PlannedSheet[] {
  return [
    onTable('guide', (place, plan) => <GuideSheet {...{ pack, place, plan }} />),
    onTable('play', (place) => <PlaySheet place={place} />),
    onTable('tent', () => <TentSheet pack={pack} />),
    onTable('signals', () => <SignalSheet />),
    onTable('track', (place) => <TrackSheet half="left" {...{ pack, place }} />),
    onTable('track', (place) => <TrackSheet half="right" {...{ pack, place }} />),
    ...stoneSheets(pack).map((stones) => onTable('stones', () => <StoneSheet {...{ pack, stones }} />)),
    onTable('tiles', (place) => <TileSheet {...{ pack, place }} />),
    onTable('tokens', (place) => <TokenSheet place={place} />),
    ...RECORDS.map((record) => onTable('record', (place) => <RecordSheet {...{ record, place }} />)),
    onTable('record', (place) => <CaptionsSheet {...{ pack, place }} />),
    ...hardWordSheets(pack).map((columns) =>
      onTable('hard', (place) => <HardWordsSheet {...{ pack, columns, place }} />),
    ),
  ];
}

const isRecord = ({ part }: PlannedSheet): boolean => part.name === sayIn(printWords)('parts.record');

const notesSheet = (): PlannedSheet => onTable('record', (place) => <NotesSheet place={place} />);

function cardSheets(pack: Pack): PlannedSheet[] {
  const say = sayIn(printWords);
  return pack.piles.flatMap((pile) => {
    const { perspective, cards } = pile;
    const part = {
      name: perspective ? say('parts.cards', { name: perspective.name }) : say('parts.poems'),
      use: say('uses.cards', { count: cards.length }),
    };
    return quartersOf(pack, pile).flatMap((quarters): PlannedSheet[] => [
      { part, printed: 'both-sides', draw: () => <FrontSheet {...{ pack, pile, quarters }} /> },
      { part, printed: 'both-sides', draw: () => <BackSheet {...{ pack, pile, quarters }} /> },
    ]);
  });
}

function facilitator(pack: Pack): PlannedSheet[] {
  const say = sayIn(printWords);
  const part = { name: say('parts.facilitator'), use: say('uses.facilitator') };
  return facilitatorSheets(pack).map((columns) => ({
    part,
    printed: 'apart',
    draw: (place) => <FacilitatorSheet {...{ pack, columns, place }} />,
  }));
}
