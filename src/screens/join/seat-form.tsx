import { useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { TYPED_LIMITS } from '../../protocol/fields.ts';
import type { CodeLookedUp, Joined } from '../../protocol/http.ts';
import type { Team } from '../../rules/state.ts';
import type { Answer } from '../../session/ask.ts';
import { joinWorkshop } from '../../session/http.ts';
import { holdParticipantKey, keysFor } from '../../session/keys.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useWords } from '../../words/index.ts';
import styles from './join-page.module.css';
import { joinRefusal } from './refusal.ts';
import { SeatChoice } from './seat-choice.tsx';
import { SeatWords } from './seat-words.tsx';
import { TableChoice } from './table-choice.tsx';
import { joinWords } from './words.ts';

/** A first name if one likes, a table and a seat by picture, *Join*. Who has a seat here already goes back to it. */
export function SeatForm({ found, joinKey }: { found: CodeLookedUp; joinKey: string | undefined }) {
  const say = useWords(joinWords);
  const [, go] = useLocation();
  const [name, setName] = useState('');
  const [chosenTable, setTable] = useState<string | null>(null);
  const [seat, setSeat] = useState<Team | null>(null);
  const [isByWords, setIsByWords] = useState(false);
  const { refusal, isBusy, attempt } = useAttempt((joined) => {
    sitDown(joined);
    go(`/w/${joined.workshopId}`, { replace: true });
  });
  if (keysFor(found.workshopId).participant) return <Redirect to={`/w/${found.workshopId}`} replace />;

  const only = found.tables.length === 1 ? found.tables[0] : undefined;
  const table = found.tables.find((each) => each.tableId === chosenTable) ?? only;
  const join = async (tableId: string): Promise<void> => {
    setIsByWords(false);
    const body = { tableId, ...(name.trim() && { name: name.trim() }), ...(seat && { seat }) };
    await attempt(() => joinWorkshop(found.code, body, joinKey));
  };
  return (
    <div className={styles['sheet']}>
      <header>
        <h1>{say('heading')}</h1>
        <p className={styles['where']}>{say('where', { title: found.title, code: found.code })}</p>
      </header>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (table) void join(table.tableId);
        }}
      >
        <Field
          label={say('name.label')}
          hint={say('name.hint')}
          optional
          value={name}
          onValue={setName}
          maxLength={TYPED_LIMITS.personName}
          autoComplete="given-name"
        />
        {!only && (
          <TableChoice tables={found.tables} value={table?.tableId ?? null} onValue={(id) => setTable(id)} />
        )}
        {table && <SeatChoice table={table} value={seat} onValue={setSeat} />}
        {refusal && !isByWords && <p className={styles['refusal']}>{refusal}</p>}
        <JoinButton hasTable={table !== undefined} isBusy={isBusy} />
      </form>
      <SeatWords
        code={found.code}
        joinKey={joinKey}
        attempt={(ask) => {
          setIsByWords(true);
          return attempt(ask);
        }}
        refusal={isByWords ? refusal : null}
      />
    </div>
  );
}

function JoinButton({ hasTable, isBusy }: { hasTable: boolean; isBusy: boolean }) {
  const say = useWords(joinWords);
  const reason = isBusy ? say('joining') : null;
  return (
    <Button type="submit" look="next" reason={hasTable ? reason : say('table.first')}>
      {say('send')}
    </Button>
  );
}

function sitDown(joined: Joined): void {
  const { workshopId, participantToken, ...seat } = joined;
  holdParticipantKey(workshopId, { token: participantToken, ...seat });
}

/** One try at a time to get a seat, and why the last was refused. */
function useAttempt(onJoined: (joined: Joined) => void) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const attempt = async (ask: () => Promise<Answer<Joined>>): Promise<void> => {
    if (isBusy) return;
    setIsBusy(true);
    setRefusal(null);
    const answer = await ask();
    setIsBusy(false);
    if (answer.ok) return onJoined(answer.value);
    const sentence = joinRefusal(answer);
    setRefusal(sentence);
    announce(sentence);
    return undefined;
  };
  return { refusal, isBusy, attempt };
}
