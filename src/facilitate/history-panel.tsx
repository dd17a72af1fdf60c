import { useState } from 'react';
import { slotNames } from '../play/deck-names.ts';
import type { Choice, TurnStart } from '../rules/view-types.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/index.ts';
import { Act } from './act.tsx';
import styles from './history-panel.module.css';
import { sayHistory } from './say-history.ts';
import { turnsTold, type TurnTold } from './turns-told.ts';
import { reasonOf, useAct, type AtTable } from './use-act.ts';
import { whatChanges } from './what-changes.ts';
import { whyNot } from './why-not.ts';
import { facilitateWords } from './words.ts';

/** Turns that stand there before one asks for more. */
const SHOWN_AT_FIRST = 6;

/** What happened, turn by turn in words, the latest first; and to go back to the start of any, and forward again. */
export function HistoryPanel({ table }: { table: AtTable }) {
  const say = useWords(facilitateWords);
  const { act, refusal } = useAct(table);
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const told = turnsTold(table.view);
  return (
    <div className={styles['history']}>
      <Act
        name={say('history.forward')}
        sees={say('history.forwardSees')}
        doName={say('history.forward')}
        reason={reasonOf(whyNot.goForward(table.view), table)}
        refusal={refusal}
        onDo={() => act(() => table.play('goForward'))}
      />
      <ol className={styles['turns']}>
        {told.slice(0, shown).map((turn) => (
          <ToldTurn key={turn.key} table={table} told={turn} />
        ))}
      </ol>
      {told.length > shown && (
        <Button onClick={() => setShown(shown + SHOWN_AT_FIRST * 2)}>{say('history.more')}</Button>
      )}
    </div>
  );
}

function ToldTurn({ table, told }: { table: AtTable; told: TurnTold }) {
  const say = useWords(facilitateWords);
  const { view, deck } = table;
  const { turn, team, lines, start } = told;
  const title = team
    ? say('history.turnOf', { turn, team: view.teams[team].name })
    : say('history.turn', { turn });
  return (
    <li className={styles['turn']} data-gone={start === null}>
      <h4 className={styles['title']}>
        {title} {start === null && <span className={styles['gone']}>{say('history.again')}</span>}
      </h4>
      <ul className={styles['lines']}>
        {lines.map((line, index) => (
          <li key={index}>{sayHistory(line, { view, deck })}</li>
        ))}
        {lines.length === 0 && <li>{say('history.nothingYet')}</li>}
      </ul>
      {start && <GoBackAct table={table} start={start} />}
    </li>
  );
}

function GoBackAct({ table, start }: { table: AtTable; start: TurnStart }) {
  const say = useWords(facilitateWords);
  const { act, refusal } = useAct(table);
  const { turn } = start;
  return (
    <Act
      name={say('history.back')}
      spokenName={say('history.backTo', { turn })}
      sees={say('history.sees')}
      doName={say('history.do', { turn })}
      refusal={refusal}
      onDo={() => act(() => table.play('goBack', { turn }))}
    >
      <Preview table={table} start={start} />
    </Act>
  );
}

/** What changes, and what does not, before one goes back. */
function Preview({ table, start }: { table: AtTable; start: TurnStart }) {
  const say = useWords(facilitateWords);
  const { view, deck } = table;
  const changes = whatChanges(view, start);
  const nameOf = (slot: Choice): string => say('history.slot', slotNames(deck, slot));
  const list = (slots: Choice[]) => ({ count: slots.length, list: slots.map(nameOf).join(', ') });
  const { turnsBack, tilesGo, tilesReturn, shoesMove } = changes;
  const teams = shoesMove.map((team) => view.teams[team].name).join(', ');
  return (
    <ul className={styles['preview']}>
      <li>
        {turnsBack === 0 ? say('history.preview.now') : say('history.preview.turns', { count: turnsBack })}
      </li>
      <li>{say('history.preview.team', { team: view.teams[changes.team].name })}</li>
      {tilesGo.length > 0 && <li>{say('history.preview.tilesGo', list(tilesGo))}</li>}
      {tilesReturn.length > 0 && <li>{say('history.preview.tilesReturn', list(tilesReturn))}</li>}
      {tilesGo.length + tilesReturn.length === 0 && <li>{say('history.preview.pathStays')}</li>}
      {shoesMove.length > 0 && <li>{say('history.preview.shoes', { list: teams })}</li>}
      <li>{say('history.preview.kept')}</li>
    </ul>
  );
}
