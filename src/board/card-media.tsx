import { Disclosure } from '../ui/disclosure.tsx';
import { boardWords } from '../words/board-area.ts';
import { useWords } from '../words/index.ts';
import type { BoardMedia } from './board-words.ts';
import styles from './card-media.module.css';

/** A deck's pictures and recordings; a recording comes with its words. Nothing from another server is loaded. */
export function CardMedia({ media }: { media: readonly BoardMedia[] }) {
  const own = media.filter(({ src }) => !/^(https?:)?\/\//i.test(src));
  return own.map((each) => <Medium key={each.src} medium={each} />);
}

function Medium({ medium }: { medium: BoardMedia }) {
  const say = useWords(boardWords);
  const { kind, src, alt, transcript, captions, credit } = medium;
  return (
    <figure className={styles['figure']}>
      {kind === 'image' && <img src={src} alt={alt ?? ''} loading="lazy" className={styles['image']} />}
      {/* Its words stand right beneath it: a deck can't have a recording without. */}
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
      {kind === 'audio' && <audio src={src} controls preload="none" className={styles['player']} />}
      {kind === 'video' && (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- a film has captions or a transcript, by the deck's checks.
        <video src={src} controls preload="none" playsInline className={styles['image']}>
          {captions && <track kind="captions" src={captions} default />}
        </video>
      )}
      {kind !== 'image' && transcript && (
        <Disclosure name={say('card.transcript')} look="quiet">
          <p>{transcript}</p>
        </Disclosure>
      )}
      {credit && <figcaption className={styles['credit']}>{say('card.credit', { credit })}</figcaption>}
    </figure>
  );
}
