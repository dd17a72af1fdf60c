import type { Perspective } from '../../decks/schema.ts';
import { setLook } from '../../editor/commands/change-board.ts';
import { darkLike } from '../../decks/colours.ts';
import { PerspectiveMark } from '../../board/perspective-mark.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { useWords } from '../../words/index.ts';
import styles from './about-part.module.css';
import type { Desk } from './desk.ts';
import { ProblemLines } from './problem-lines.tsx';
import { WrittenField } from './written-field.tsx';
import { editorWords } from './words.ts';

const SYMBOLS: readonly Perspective['symbol'][] = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'hexagon',
  'star',
  'cross',
  'drop',
];

const isColour = (text: string): boolean => /^#[0-9A-Fa-f]{6}$/.test(text);

/** The colour and the symbol of a point of view; its pattern follows from the symbol. */
export function LookFields({ desk, of, index }: { desk: Desk; of: Perspective; index: number }) {
  const say = useWords(editorWords);
  const dark = of.colourDark ?? (isColour(of.colour) ? darkLike(of.colour) : '#888888');
  return (
    <>
      <div className={styles['pair']}>
        <Colour
          label={say('board.colour')}
          hint={say('board.colourHint')}
          desk={desk}
          at={['perspectives', index, 'colour']}
          value={of.colour}
          shown={of.colour}
          onColour={(colour) => desk.edit(setLook(index, { colour }))}
        />
        <Colour
          label={say('board.colourDark')}
          hint={say('board.darkHint')}
          desk={desk}
          at={['perspectives', index, 'colourDark']}
          value={of.colourDark ?? ''}
          shown={dark}
          onColour={(colour) => desk.edit(setLook(index, { colourDark: colour === '' ? null : colour }))}
        />
      </div>
      <div data-field="">
        <RadioCards
          legend={say('board.symbol')}
          layout="chips"
          cards={SYMBOLS.map((symbol) => ({
            value: symbol,
            name: say(`board.symbols.${symbol}`),
            face: (
              <span className={styles['named']}>
                <PerspectiveMark of={{ ...of, symbol }} size="1.9rem" />
                {say(`board.symbols.${symbol}`)}
              </span>
            ),
          }))}
          value={of.symbol}
          onValue={(symbol) => desk.edit(setLook(index, { symbol }))}
        />
        <ProblemLines desk={desk} found={desk.problems.at('perspectives', index, 'symbol')} />
      </div>
    </>
  );
}

interface ColourProps {
  label: string;
  hint: string;
  desk: Desk;
  at: readonly PropertyKey[];
  value: string;
  /** As it is drawn, also where the deck leaves it out. */
  shown: string;
  onColour: (colour: string) => void;
}

/** A colour as digits, and the browser's own way to pick one. */
function Colour({ label, hint, desk, at, value, shown, onColour }: ColourProps) {
  const say = useWords(editorWords);
  return (
    <div className={styles['colour']}>
      <WrittenField
        desk={desk}
        at={at}
        label={label}
        hint={hint}
        language="en"
        value={value}
        onValue={onColour}
      />
      <input
        type="color"
        className={styles['well']}
        aria-label={`${say('board.pick')}: ${label}`}
        value={isColour(shown) ? shown.toLowerCase() : '#888888'}
        onChange={(event) => onColour(event.target.value.toUpperCase())}
      />
    </div>
  );
}
