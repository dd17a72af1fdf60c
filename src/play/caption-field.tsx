import { WORD_FIELDS } from '../protocol/typed-words.ts';
import type { Choice } from '../rules/view-types.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Field } from '../ui/field.tsx';
import { useWords } from '../words/index.ts';
import styles from './caption-field.module.css';
import { slotNames } from './deck-names.ts';
import type { TurnPlay } from './use-turn.ts';
import { playWords } from './words.ts';

const MAX = WORD_FIELDS.captionTile?.[0]?.max ?? 140;

/** The tile that the words are for, when it lies already: the last one that this turn placed. */
function lastPlaced({ view }: TurnPlay): Choice | null {
  const placed = view.turn.done.findLast((each) => each.how === 'placed');
  if (!placed || placed.perspective === null || placed.outcome === null) return null;
  return { perspective: placed.perspective, outcome: placed.outcome };
}

/** A few words on the tile: sent with it, or put on it once it lies. What was typed stays until it is there. */
export function CaptionField({ turn }: { turn: TurnPlay }) {
  const say = useWords(playWords);
  const { caption, setCaption } = turn;
  const isPlacing = turn.step.move === 'placeTile';
  const placed = isPlacing ? null : lastPlaced(turn);
  if (turn.view.ended || (!isPlacing && !placed)) return null;
  const save = async (slot: Choice): Promise<void> => {
    const isPut = await turn.send('captionTile', { ...slot, caption });
    if (isPut) setCaption('');
  };
  const shown = placed ? (turn.view.path[placed.outcome]?.[placed.perspective]?.caption ?? null) : null;
  return (
    <Disclosure look="quiet" name={say('caption.open')} open={caption !== ''}>
      <div className={styles['caption']}>
        <Field
          label={say('caption.name')}
          hint={say('caption.hint')}
          optional
          maxLength={MAX}
          value={caption}
          onValue={setCaption}
        />
        {placed && (
          <Button
            reason={caption.trim() === '' ? say('caption.empty') : null}
            onClick={() => void save(placed)}
          >
            {say('caption.save', { slot: say('where.slot', slotNames(turn.words, placed)) })}
          </Button>
        )}
        {shown !== null && <p className={styles['saved']}>{say('caption.saved', { words: shown })}</p>}
      </div>
    </Disclosure>
  );
}
