import { useState } from 'react';
import {
  addTag,
  removeTag,
  setStatus,
  type CardStatus,
  type TagField,
} from '../../editor/commands/change-cards.ts';
import { removeCards } from '../../editor/commands/remove-cards.ts';
import type { CardKey } from '../../editor/draft.ts';
import type { Edit } from '../../editor/edit.ts';
import { tagsUsed } from '../../editor/filter-cards.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field, SelectField } from '../../ui/field.tsx';
import { useWords } from '../../words/index.ts';
import styles from './bulk-bar.module.css';
import { Choices } from './choices.tsx';
import type { Desk } from './desk.ts';
import { editorWords } from './words.ts';

export interface BulkBarProps {
  desk: Desk;
  /** The cards that the list shows. */
  shown: readonly CardKey[];
  chosen: ReadonlySet<CardKey>;
  onChosen: (chosen: ReadonlySet<CardKey>) => void;
}

/** Changes many cards at once. One *Undo* takes it back. */
export function BulkBar({ desk, shown, chosen, onChosen }: BulkBarProps) {
  const say = useWords(editorWords);
  const [open, setOpen] = useState(false);
  const keys = desk.draft.keys.filter((key) => chosen.has(key));
  const title = say('bulk.title', { count: keys.length });
  return (
    <section className={styles['bar']} aria-labelledby="chosen">
      <h3 id="chosen">{title}</h3>
      <div className={styles['actions']}>
        <Button
          reason={keys.length === 0 ? say('bulk.noneChosen') : null}
          reasonHidden
          onClick={() => setOpen(true)}
        >
          {say('bulk.change')}
        </Button>
        <Button look="quiet" onClick={() => onChosen(new Set(shown))}>
          {say('bulk.all')}
        </Button>
        <Button look="quiet" onClick={() => onChosen(new Set())}>
          {say('bulk.none')}
        </Button>
      </div>
      <Dialog title={title} open={open} onClose={() => setOpen(false)}>
        <BulkForm
          desk={desk}
          keys={keys}
          onRemoved={() => {
            setOpen(false);
            onChosen(new Set());
          }}
        />
      </Dialog>
    </section>
  );
}

interface BulkFormProps {
  desk: Desk;
  keys: readonly CardKey[];
  onRemoved: () => void;
}

function BulkForm({ desk, keys, onRemoved }: BulkFormProps) {
  const say = useWords(editorWords);
  const change = (edit: Edit): void => {
    desk.edit(edit);
    announce(say('bulk.done', { count: keys.length }));
  };
  return (
    <div className={styles['form']}>
      <StatusOfMany onStatus={(status) => change(setStatus(keys, status))} />
      <TagOfMany desk={desk} keys={keys} onEdit={change} />
      <div>
        <Button
          onClick={() => {
            change(removeCards(keys));
            onRemoved();
          }}
        >
          {say('bulk.remove')}
        </Button>
      </div>
    </div>
  );
}

const STATUSES: readonly CardStatus[] = ['draft', 'tested', 'published'];

function StatusOfMany({ onStatus }: { onStatus: (status: CardStatus) => void }) {
  const say = useWords(editorWords);
  const [status, setTo] = useState<CardStatus>('published');
  return (
    <>
      <SelectField
        label={say('bulk.status')}
        value={status}
        onValue={setTo}
        options={STATUSES.map((value) => ({ value, name: say(`bulk.statuses.${value}`) }))}
      />
      <div>
        <Button onClick={() => onStatus(status)}>{say('bulk.setStatus')}</Button>
      </div>
    </>
  );
}

interface TagOfManyProps {
  desk: Desk;
  keys: readonly CardKey[];
  onEdit: (edit: Edit) => void;
}

function TagOfMany({ desk, keys, onEdit }: TagOfManyProps) {
  const say = useWords(editorWords);
  const [typed, setTyped] = useState('');
  const tag = typed.trim();
  const reason = tag === '' ? say('bulk.tagMissing') : null;
  const acts: readonly { name: string; edit: (field: string) => Edit }[] = [
    { name: say('bulk.addTheme'), edit: (word) => addTag(keys, 'themes', word) },
    { name: say('bulk.addNote'), edit: (word) => addTag(keys, 'sensitivity', word) },
    { name: say('bulk.dropTheme'), edit: (word) => removeTag(keys, 'themes', word) },
    { name: say('bulk.dropNote'), edit: (word) => removeTag(keys, 'sensitivity', word) },
  ];
  const fields: readonly TagField[] = ['themes', 'sensitivity'];
  return (
    <>
      <Field label={say('bulk.tag')} value={typed} onValue={setTyped} list="tags-of-many" maxLength={40} />
      <Choices id="tags-of-many" of={tagsUsed(desk.draft, fields)} />
      <div className={styles['actions']}>
        {acts.map(({ name, edit }) => (
          <Button key={name} reason={reason} reasonHidden onClick={() => onEdit(edit(tag))}>
            {name}
          </Button>
        ))}
      </div>
    </>
  );
}
