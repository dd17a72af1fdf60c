import { useWords } from '../words/index.ts';
import { Act } from './act.tsx';
import { useAct, type AtTable } from './use-act.ts';
import { facilitateWords } from './words.ts';

/** Ends the game, or opens an ended one again. */
export function EndTools({ table }: { table: AtTable }) {
  const say = useWords(facilitateWords);
  const { act, refusal } = useAct(table);
  const { ended } = table.view;
  const move = ended ? 'reopenGame' : 'endGame';
  return (
    <Act
      name={say(ended ? 'end.reopen' : 'end.name')}
      sees={say(ended ? 'end.reopenSees' : 'end.sees')}
      doName={say(ended ? 'end.reopenDo' : 'end.do')}
      refusal={refusal}
      onDo={() => act(() => table.play(move))}
    />
  );
}

/** Ends the turn as it stands. */
export function SkipTurnAct({ table }: { table: AtTable }) {
  const say = useWords(facilitateWords);
  const { act, refusal } = useAct(table);
  const { ended, turn } = table.view;
  return (
    <Act
      name={say('skip.name')}
      sees={say('skip.sees')}
      doName={say('skip.do')}
      reason={ended ? say('skip.ended') : null}
      refusal={refusal}
      onDo={() => act(() => table.play('skipTurn', { turn: turn.number }))}
    />
  );
}
