import { Disclosure } from '../ui/disclosure.tsx';
import { boardWords } from '../words/board-area.ts';
import { useWords } from '../words/index.ts';
import { LANGUAGE, type Say } from '../words/say.ts';
import type { BoardMedia } from './board-words.ts';
import styles from './card-media.module.css';

/** A deck's pictures and recordings; a recording comes with its words. Nothing from another server is loaded by itself. */
export function CardMedia({ media }: { media: readonly BoardMedia[] }) {
  return media.map((each) => <Medium key={each.src} medium={each} />);
}

/** On another server: many rooms block it, and it would learn who plays. */
const isRemote = (src: string): boolean => /^(https?:)?\/\//i.test(src);

function Medium({ medium }: { medium: BoardMedia }) {
  const say = useWords(boardWords);
  const { kind, src, transcript, credit } = medium;
  return (
    <figure className={styles['figure']}>
      {isRemote(src) ? <Elsewhere medium={medium} /> : <Shown medium={medium} />}
      {kind !== 'image' && transcript && (
        <Disclosure name={say('card.transcript')} look="quiet">
          <p>{transcript}</p>
        </Disclosure>
      )}
      {credit && (
        <figcaption className={styles['credit']}>{say(`card.credit.${kind}`, { credit })}</figcaption>
      )}
    </figure>
  );
}

function Elsewhere({ medium: { kind, src, alt } }: { medium: BoardMedia }) {
  const say = useWords(boardWords);
  const at = URL.canParse(src) ? new URL(src).host : src;
  return (
    <>
      {alt && <p>{alt}</p>}
      <a href={src} target="_blank" rel="noreferrer">
        {say(`card.elsewhere.${kind}`, { at })}
      </a>
    </>
  );
}

function Shown({ medium }: { medium: BoardMedia }) {
  const say = useWords(boardWords);
  const { kind, src, alt, transcript, captions, sign } = medium;
  if (kind === 'image') {
    return <img src={src} alt={alt ?? ''} loading="lazy" className={styles['image']} />;
  }
  const name = kind === 'audio' ? say('card.recording') : filmName(sign ?? null, say);
  const track = captions && !isRemote(captions) ? captions : null;
  // Captions show over a film alone. A recording with a transcript has its words right beneath it.
  if (kind === 'audio' && (transcript || !track)) {
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- a deck can't have a recording without words.
    return <audio src={src} aria-label={name} controls preload="none" className={styles['player']} />;
  }
  return (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- a film has captions or a transcript, by the deck's checks.
    <video
      src={src}
      aria-label={name}
      controls
      preload="none"
      playsInline
      className={styles[kind === 'audio' ? 'captioned' : 'image']}
    >
      {track && <track kind="captions" src={track} default />}
    </video>
  );
}

function filmName(sign: string | null, say: Say<(typeof boardWords)['messages']>): string {
  return sign === null ? say('card.film') : say('card.signed', { language: languageName(sign) });
}

/** A language as people here call it; its code where nobody has a name for it. */
function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([LANGUAGE], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
