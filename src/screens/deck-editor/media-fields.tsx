import { useState } from 'react';
import { LIMITS } from '../../decks/limits.ts';
import { addMedia } from '../../editor/commands/change-media.ts';
import { cardMediaBytes, deckMediaBytes } from '../../editor/media-size.ts';
import { FileButton } from '../../facilitate/file-button.tsx';
import { announce } from '../../ui/announcer-store.ts';
import { useWords } from '../../words/index.ts';
import type { CardFormProps } from './card-form-props.ts';
import styles from './card-form.module.css';
import { OneMedium } from './one-medium.tsx';
import { ProblemLines } from './problem-lines.tsx';
import { MEDIA_TYPES, readMedia } from './read-media.ts';
import { sizeOf } from './size.ts';
import { editorWords } from './words.ts';

/** Pictures and recordings of a card, each with its words. They are part of the deck's file. */
export function MediaFields(props: CardFormProps) {
  const { desk, cardKey, card, index } = props;
  const say = useWords(editorWords);
  const [refusal, setRefusal] = useState<string | null>(null);
  const media = card.media ?? [];
  const add = async (file: File): Promise<void> => {
    const read = await readMedia(file);
    const sentence = read.ok ? say('media.added') : say(`media.refused.${read.code}`);
    setRefusal(read.ok ? null : sentence);
    if (read.ok) desk.edit(addMedia(cardKey, read.media));
    announce(sentence);
  };
  const sizes = { card: sizeOf(cardMediaBytes(card)), deck: sizeOf(deckMediaBytes(desk.deck)) };
  return (
    <section className={styles['sheet']} aria-labelledby="media">
      <h3 id="media" className={styles['title']}>
        {say('media.title')}
      </h3>
      <p className={styles['hint']}>{say('media.hint')}</p>
      <ProblemLines desk={desk} found={desk.problems.at('cards', index, 'media')} />
      {media.map((medium, at) => (
        <OneMedium key={`${at} ${medium.src.length}`} {...props} medium={medium} at={at} />
      ))}
      {media.length > 0 && <p className={styles['hint']}>{say('media.size', sizes)}</p>}
      {media.length < LIMITS.media.count && (
        <div>
          <FileButton name={say('media.add')} accept={MEDIA_TYPES} onFile={(file) => void add(file)} />
        </div>
      )}
      {refusal && <p className={styles['refusal']}>{refusal}</p>}
    </section>
  );
}
