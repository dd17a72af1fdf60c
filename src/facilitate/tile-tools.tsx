import { useState } from 'react';
import type { Choice } from '../rules/view-types.ts';
import { Button } from '../ui/button.tsx';
import { LongField } from '../ui/field.tsx';
import { useWords } from '../words/index.ts';
import { outcomeWords } from '../play/deck-names.ts';
import { Act } from './act.tsx';
import { ForEveryone } from './for-everyone.tsx';
import { sameSlot, SlotCards } from './slot-cards.tsx';
import styles from './tools.module.css';
import { reasonOf, useAct, type AtTable } from './use-act.ts';
import { slotsToAdd, slotsToTake, whyNot } from './why-not.ts';
import { facilitateWords } from './words.ts';

/** Longest reason, in characters. */
const REASON_MAX = 280;

/** Adds or takes a tile with a reason, and locks or opens blocks. */
export function TileTools({ table }: { table: AtTable }) {
  return (
    <>
      <TileAct table={table} kind="add" />
      <TileAct table={table} kind="take" />
      <LockAct table={table} />
    </>
  );
}

function TileAct({ table, kind }: { table: AtTable; kind: 'add' | 'take' }) {
  const say = useWords(facilitateWords);
  const { act, refusal } = useAct(table);
  const [slot, setSlot] = useState<Choice | null>(null);
  const [reason, setReason] = useState('');
  const slots = kind === 'add' ? slotsToAdd(table.view) : slotsToTake(table.view);
  const isThere = slots.some((each) => sameSlot(slot, each));
  const missing = !isThere ? say('chooseFirst') : reason.trim() === '' ? say('whyMissing') : null;
  const onDo = async (): Promise<boolean> => {
    const isDone = await act(() => table.play(kind === 'add' ? 'addTile' : 'takeTile', { ...slot, reason }));
    if (isDone) {
      setSlot(null);
      setReason('');
    }
    return isDone;
  };
  return (
    <Act
      name={say(`${kind}.name`)}
      sees={say(`${kind}.sees`)}
      doName={say(`${kind}.do`)}
      reason={slots.length === 0 ? say(`${kind}.none`) : null}
      missing={missing}
      refusal={refusal}
      onDo={onDo}
    >
      <SlotCards
        legend={say(`${kind}.where`)}
        slots={slots}
        deck={table.deck}
        value={isThere ? slot : null}
        onValue={setSlot}
      />
      <LongField
        label={say('why')}
        hint={say('whyHint')}
        value={reason}
        onValue={setReason}
        maxLength={REASON_MAX}
        rows={2}
      />
    </Act>
  );
}

/** Locking and opening can be undone by each other, so it is one press, with what everybody sees said beside it. */
function LockAct({ table }: { table: AtTable }) {
  const say = useWords(facilitateWords);
  const { act, refusal } = useAct(table);
  const { view, deck } = table;
  const blocks = view.inPlay.filter((outcome) => view.complete.includes(outcome));
  const name = (outcome: string): string => outcomeWords(deck, outcome)?.short ?? outcome;
  return (
    <div className={styles['group']}>
      <h4 className={styles['title']}>{say('lock.name')}</h4>
      <ForEveryone sees={say('lock.sees')} />
      {blocks.length === 0 && <p className={styles['quiet']}>{say('lock.none')}</p>}
      <div className={styles['row']}>
        {blocks.map((outcome) => {
          const move = view.locked.includes(outcome) ? 'reopenBlock' : 'lockBlock';
          return (
            <Button
              key={outcome}
              reason={reasonOf(whyNot[move](view, outcome), table)}
              onClick={() => void act(() => table.play(move, { outcome }))}
            >
              {say(move === 'lockBlock' ? 'lock.lock' : 'lock.reopen', { outcome: name(outcome) })}
            </Button>
          );
        })}
      </div>
      {refusal && <p className={styles['refusal']}>{refusal}</p>}
    </div>
  );
}
