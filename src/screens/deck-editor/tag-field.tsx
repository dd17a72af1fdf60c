import { useId, useState } from 'react';
import { LIMITS } from '../../decks/limits.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useWords } from '../../words/index.ts';
import styles from './card-form.module.css';
import { Choices } from './choices.tsx';
import { focusNearWhenGone } from './focus-near.ts';
import { editorWords } from './words.ts';

export interface TagFieldProps {
  label: string;
  hint: string;
  tags: readonly string[];
  /** Tags that other cards have. */
  known: readonly string[];
  onTags: (tags: string[]) => void;
}

/** Some words, each by itself: typed or taken from those that other cards have, and taken out by a press. */
export function TagField({ label, hint, tags, known, onTags }: TagFieldProps) {
  const say = useWords(editorWords);
  const [typed, setTyped] = useState('');
  const id = useId();
  const tag = typed.trim();
  const most = LIMITS.tag.count;
  const reason = tags.length >= most ? say('tags.full', { most }) : tag === '' ? say('tags.missing') : null;
  const add = (): void => {
    if (reason !== null) return announce(reason);
    if (!tags.includes(tag)) onTags([...tags, tag]);
    setTyped('');
    return announce(say('tags.added', { tag }));
  };
  return (
    <div className={styles['group']} data-field="">
      <form
        className={styles['add']}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field
          label={label}
          hint={hint}
          value={typed}
          onValue={setTyped}
          maxLength={LIMITS.tag.max}
          list={id}
        />
        <Button type="submit" reason={reason} reasonHidden>
          {tag === '' ? say('tags.addPlain') : say('tags.add', { what: tag })}
        </Button>
        <Choices id={id} of={known.filter((each) => !tags.includes(each))} />
      </form>
      {tags.length > 0 && (
        <ul className={styles['tags']} aria-label={label}>
          {tags.map((each) => (
            <li key={each}>
              <Button
                ref={focusNearWhenGone}
                className={styles['tag']}
                aria-label={say('tags.remove', { tag: each })}
                onClick={() => {
                  onTags(tags.filter((other) => other !== each));
                  announce(say('tags.removed', { tag: each }));
                }}
              >
                {each}
                <svg aria-hidden="true" viewBox="0 0 20 20" className={styles['cross']}>
                  <path d="M4 4L16 16M16 4L4 16" />
                </svg>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
