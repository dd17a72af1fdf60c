import { useState } from 'react';
import { LIMITS } from '../../decks/limits.ts';
import type { Media } from '../../decks/schema.ts';
import { removeMedia, setCaptions, writeMedia, type MediaText } from '../../editor/commands/change-media.ts';
import { mediaBytes } from '../../editor/media-size.ts';
import { FileButton } from '../../facilitate/file-button.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/index.ts';
import type { CardFormProps } from './card-form-props.ts';
import styles from './card-form.module.css';
import { focusNearWhenGone } from './focus-near.ts';
import { ProblemLines } from './problem-lines.tsx';
import { readCaptions } from './read-media.ts';
import { sizeOf } from './size.ts';
import { WrittenField } from './written-field.tsx';
import { editorWords } from './words.ts';

export interface OneMediumProps extends CardFormProps {
  medium: Media;
  /** Its place among the card's media, from 0. */
  at: number;
}

/** A picture, a sound or a film: what it is, and its words for those who don't see or hear it. */
export function OneMedium({ desk, cardKey, index, medium, at }: OneMediumProps) {
  const say = useWords(editorWords);
  const path = ['cards', index, 'media', at];
  const text = (field: MediaText, value: string | undefined) => ({
    desk,
    at: [...path, field],
    value: value ?? '',
    onValue: (typed: string) => desk.edit(writeMedia(cardKey, at, { field, value: typed })),
  });
  const bytes = mediaBytes(medium.src);
  return (
    <fieldset className={styles['medium']} data-field="">
      <legend className={styles['legend']}>{say(`media.kinds.${medium.kind}`)}</legend>
      <Shown medium={medium} />
      <p className={styles['hint']}>{bytes > 0 ? sizeOf(bytes) : medium.src}</p>
      <ProblemLines desk={desk} found={[...desk.problems.at(...path), ...desk.problems.at(...path, 'src')]} />
      {medium.kind === 'image' ? (
        <WrittenField
          {...text('alt', medium.alt)}
          label={say('media.alt')}
          hint={say('media.altHint')}
          rows={2}
          room={LIMITS.line.max}
        />
      ) : (
        <>
          <WrittenField
            {...text('transcript', medium.transcript)}
            label={say('media.transcript')}
            hint={say('media.transcriptHint')}
            rows={4}
          />
          <Captions
            has={medium.captions !== undefined}
            onCaptions={(src) => desk.edit(setCaptions(cardKey, at, src))}
          />
        </>
      )}
      {medium.kind === 'video' && (
        <WrittenField
          {...text('sign', medium.sign)}
          label={say('media.sign')}
          hint={say('media.signHint')}
          language="en"
          optional
        />
      )}
      <WrittenField {...text('credit', medium.credit)} label={say('media.credit')} optional />
      <div>
        <Button look="quiet" ref={focusNearWhenGone} onClick={() => desk.edit(removeMedia(cardKey, at))}>
          {say(`media.remove.${medium.kind}`)}
        </Button>
      </div>
    </fieldset>
  );
}

/** Nothing from another server is loaded here. */
function Shown({ medium }: { medium: Media }) {
  const { kind, src } = medium;
  if (/^https?:/i.test(src)) return null;
  if (kind === 'image') return <img src={src} alt={medium.alt} className={styles['picture']} />;
  // Its words are written right beneath it.
  // oxlint-disable-next-line jsx-a11y/media-has-caption
  if (kind === 'audio') return <audio src={src} controls preload="none" className={styles['player']} />;
  return (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- as above
    <video src={src} controls preload="none" playsInline className={styles['picture']} />
  );
}

function Captions({ has, onCaptions }: { has: boolean; onCaptions: (src: string | null) => void }) {
  const say = useWords(editorWords);
  const [isRefused, setIsRefused] = useState(false);
  const read = async (file: File): Promise<void> => {
    const src = await readCaptions(file);
    setIsRefused(src === null);
    if (src !== null) onCaptions(src);
  };
  return (
    <div className={styles['actions']}>
      {has ? (
        <Button look="quiet" ref={focusNearWhenGone} onClick={() => onCaptions(null)}>
          {say('media.dropCaptions')}
        </Button>
      ) : (
        <FileButton name={say('media.captions')} accept=".vtt,text/vtt" onFile={(file) => void read(file)} />
      )}
      {isRefused && <p className={styles['refusal']}>{say('media.refused.captions')}</p>}
    </div>
  );
}
