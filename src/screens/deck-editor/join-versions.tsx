import { useState } from 'react';
import type { Difference, Side } from '../../editor/differences.ts';
import { languageOf } from '../../editor/units.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import messages from '../../words/en-GB/deck-editor.json';
import { useWords } from '../../words/index.ts';
import { sayIn } from '../../words/say.ts';
import type { Editor, OtherVersion } from './editor.ts';
import styles from './join-versions.module.css';
import { editorWords } from './words.ts';

export interface JoinVersionsProps {
  editor: Editor;
  other: OtherVersion;
}

/** Two versions of one deck: what differs, and whose stays where both wrote on the same. */
export function JoinVersions({ editor, other }: JoinVersionsProps) {
  const say = useWords(editorWords);
  const [open, setOpen] = useState(true);
  const isHere = other.from === 'here';
  const title = say(isHere ? 'join.titleHere' : 'join.title');
  return (
    <>
      <Notice title={title} actions={<Button onClick={() => setOpen(true)}>{say('join.open')}</Button>}>
        {say(isHere ? 'join.here' : 'join.server')}
      </Notice>
      <Dialog
        title={title}
        open={open}
        onClose={() => setOpen(false)}
        closeName={say('join.later')}
        size="large"
      >
        {open && <Differences editor={editor} isHere={isHere} />}
      </Dialog>
    </>
  );
}

const keyOf = ({ card, field }: Difference): string => `${card ?? ''} ${field ?? ''}`;

function Differences({ editor, isHere }: { editor: Editor; isHere: boolean }) {
  const say = useWords(editorWords);
  // What differs when the dialog opens is what is chosen from, whatever is typed meanwhile.
  const [found] = useState(editor.differences);
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  const both = found.filter(({ changedBy }) => changedBy === 'both');
  const count = (by: Side): number => found.filter(({ changedBy }) => changedBy === by).length;
  const join = async (): Promise<void> => {
    editor.join((difference) => sides[keyOf(difference)] ?? 'mine');
    announce(say('join.joined'));
    if (!isHere) await editor.save();
  };
  return (
    <>
      <p>{say(isHere ? 'join.here' : 'join.server')}</p>
      {count('mine') > 0 && <p>{say('join.mineToo', { count: count('mine') })}</p>}
      {count('theirs') > 0 && <p>{say('join.theirsToo', { count: count('theirs') })}</p>}
      <p className={styles['question']}>
        {both.length > 0 ? say('join.both', { count: both.length }) : say('join.noBoth')}
      </p>
      {both.map((difference) => (
        <RadioCards
          key={keyOf(difference)}
          legend={nameOf(difference)}
          cards={(['mine', 'theirs'] as const).map((side) => ({
            value: side,
            name: say(`join.${side}`),
            hint: told(difference[side]),
          }))}
          value={sides[keyOf(difference)] ?? 'mine'}
          onValue={(side) => setSides({ ...sides, [keyOf(difference)]: side })}
        />
      ))}
      <div>
        <Button look="next" onClick={() => void join()}>
          {say(isHere ? 'join.do' : 'join.doSave')}
        </Button>
      </div>
    </>
  );
}

const isField = (name: string): name is keyof typeof messages.fields => Object.hasOwn(messages.fields, name);

/** The card and the field, as the form names them. */
function nameOf({ card, field }: Difference): string {
  const say = sayIn(editorWords);
  const language = languageOf(field ?? '');
  const inWords = field !== null && isField(field) ? say(`fields.${field}`) : field;
  const what = language === null ? (inWords ?? say('join.whole')) : say('join.translation', { language });
  return `${card ?? say('join.deck')}: ${what}`;
}

/** Letters of a value that are enough to know it. */
const SHOWN = 400;

/** A value as a person reads it: a text as it is, a list or a group in words. */
function told(value: unknown): string {
  const say = sayIn(editorWords);
  if (value === undefined) return say('join.gone');
  if (typeof value === 'string') return value;
  const words = textsIn(value).join(' · ');
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('data:') ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
