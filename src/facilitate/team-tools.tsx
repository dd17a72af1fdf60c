import { useState } from 'react';
import { TEAMS, type Team } from '../rules/state.ts';
import type { FacilitatorView } from '../rules/view-types.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { RadioCards } from '../ui/radio-cards.tsx';
import { useWords } from '../words/index.ts';
import { Act } from './act.tsx';
import { ForEveryone } from './for-everyone.tsx';
import styles from './tools.module.css';
import { reasonOf, useAct, type AtTable } from './use-act.ts';
import { whyNot } from './why-not.ts';
import { facilitateWords } from './words.ts';

/** Longest name of a team, in characters. */
const NAME_MAX = 24;

/** Who is in play, what they are called and in which order they play. */
export function TeamTools({ table }: { table: AtTable }) {
  const say = useWords(facilitateWords);
  const { act, refusal } = useAct(table);
  const { view } = table;
  return (
    <>
      <ForEveryone sees={say('teams.sees')} />
      <ul className={styles['list']}>
        {view.order.map((team) => {
          const isIn = view.teams[team].inPlay && !view.facilitator.leaving.includes(team);
          const move = isIn ? 'setAside' : 'bringBack';
          return (
            <li key={team} className={styles['item']}>
              <span className={styles['grow']}>
                <strong>{view.teams[team].name}</strong> · {say(`teams.${stateOf(view, team)}`)}
              </span>
              <Button
                reason={reasonOf(whyNot[move](view, team), table)}
                onClick={() => void act(() => table.play(move, { team }))}
              >
                {say(isIn ? 'teams.setAside' : 'teams.bringBack', { team: view.teams[team].name })}
              </Button>
            </li>
          );
        })}
      </ul>
      {refusal && <p className={styles['refusal']}>{refusal}</p>}
      <OrderAct table={table} />
      <RenameAct table={table} />
    </>
  );
}

function stateOf(view: FacilitatorView, team: Team): 'leaving' | 'aside' | 'active' | 'inPlay' {
  if (view.facilitator.leaving.includes(team)) return 'leaving';
  if (view.turn.team === team && !view.ended) return 'active';
  return view.teams[team].inPlay ? 'inPlay' : 'aside';
}

function OrderAct({ table }: { table: AtTable }) {
  const say = useWords(facilitateWords);
  const { act, refusal } = useAct(table);
  const { view } = table;
  const [changed, setChanged] = useState<Team[] | null>(null);
  const order = changed ?? view.order;
  const swap = (at: number): void => {
    const next = [...order];
    next.splice(at, 2, ...next.slice(at, at + 2).toReversed());
    setChanged(next);
  };
  const name = (team: Team): { team: string } => ({ team: view.teams[team].name });
  const onDo = async (): Promise<boolean> => {
    const isDone = await act(() => table.play('orderTeams', { teams: order }));
    if (isDone) setChanged(null);
    return isDone;
  };
  const isSame = order.every((team, index) => view.order[index] === team);
  return (
    <Act
      name={say('teams.order')}
      sees={say('teams.orderSees')}
      doName={say('teams.orderDo')}
      missing={isSame ? say('mend.same') : null}
      refusal={refusal}
      onDo={onDo}
    >
      <ol className={styles['list']}>
        {order.map((team, index) => (
          <li key={team} className={styles['item']}>
            <strong className={styles['grow']}>
              {index + 1}. {view.teams[team].name}
            </strong>
            <Button
              reasonHidden
              reason={index === 0 ? say('teams.first', name(team)) : null}
              onClick={() => swap(index - 1)}
            >
              {say('teams.earlier', name(team))}
            </Button>
            <Button
              reasonHidden
              reason={index === order.length - 1 ? say('teams.last', name(team)) : null}
              onClick={() => swap(index)}
            >
              {say('teams.later', name(team))}
            </Button>
          </li>
        ))}
      </ol>
    </Act>
  );
}

function RenameAct({ table }: { table: AtTable }) {
  const say = useWords(facilitateWords);
  const { act, refusal } = useAct(table);
  const [team, setTeam] = useState<Team | null>(null);
  const [name, setName] = useState('');
  const missing = team === null || name.trim() === '' ? say('whyMissing') : null;
  const onDo = async (): Promise<boolean> => {
    const isDone = await act(() => table.play('actFor', { team, move: 'nameTeam', args: { name } }));
    if (isDone) setName('');
    return isDone;
  };
  return (
    <Act
      name={say('teams.rename')}
      sees={say('teams.renameSees')}
      doName={say('teams.renameDo')}
      missing={missing && say('teams.renameMissing')}
      refusal={refusal}
      onDo={onDo}
    >
      <RadioCards
        legend={say('teams.which')}
        cards={TEAMS.map((each) => ({ value: each, name: table.view.teams[each].name }))}
        value={team}
        onValue={setTeam}
      />
      <Field label={say('teams.newName')} value={name} onValue={setName} maxLength={NAME_MAX} />
    </Act>
  );
}
