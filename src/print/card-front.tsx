import type { BoardPerspective } from '../board/board-words.ts';
import { quoted } from '../board/quote.ts';
import { classNames } from '../ui/class-names.ts';
import { useWords } from '../words/index.ts';
import styles from './card.module.css';
import { fitFront, pictureOf, POEM, versesOf, VOICE, type FrontText, type FrontWay } from './card-fit.ts';
import { Band, Ground, Prompts, Quad } from './card-parts.tsx';
import type { Pack, PackCard } from './pack.ts';
import { PileMark } from './pile-mark.tsx';
import sheetStyles from './sheet.module.css';
import { printWords } from './words.ts';

export interface CardFrontProps {
  pack: Pack;
  perspective: BoardPerspective | null;
  card: PackCard;
  text: FrontText;
}

const points = (size: number) => ({ fontSize: `${size}pt` });

/** The side of a card that is read aloud: who speaks, what they say, what to talk about. */
export function CardFront({ pack, perspective, card, text }: CardFrontProps) {
  const say = useWords(printWords);
  const way = fitFront(text);
  return (
    <Quad perspective={perspective} language={{ lang: pack.words.language, dir: pack.direction }}>
      <Band perspective={perspective} />
      <Ground perspective={perspective} />
      <header className={styles['head']}>
        <PileMark of={perspective} size="12mm" />
        <div>
          <h3 className={styles['name']} style={points(way.name)}>
            {text.name}
          </h3>
          {text.voice && (
            <p className={styles['voice']} style={points(way.name * VOICE)}>
              {text.voice}
            </p>
          )}
        </div>
      </header>
      {text.said && <Said card={text.said} way={way} />}
      <footer className={styles['bottom']} style={points(way.prompt)}>
        <Prompts prompts={text.prompts} />
        {text.speaks && <p className={classNames(styles['speaks'], sheetStyles['ours'])}>{text.speaks}</p>}
        <p className={styles['foot']}>
          <span className={sheetStyles['ours']}>{say('card.number', { number: card.number })}</span>
          <span>{text.foot}</span>
        </p>
      </footer>
    </Quad>
  );
}

function Said({ card, way }: { card: PackCard; way: FrontWay }) {
  const picture = pictureOf(card);
  return (
    <>
      {card.kind === 'scenario' ? (
        <blockquote className={styles['statement']} style={points(way.said)}>
          {quoted(card.text)}
        </blockquote>
      ) : (
        <Poem card={card} way={way} />
      )}
      {picture && (
        <img
          src={picture.src}
          alt={picture.alt}
          className={styles['picture']}
          style={{ height: `${way.picture}mm` }}
        />
      )}
    </>
  );
}

function Poem({ card, way }: { card: PackCard; way: FrontWay }) {
  return (
    <blockquote className={styles['poem']} style={points(way.said * POEM)}>
      {versesOf(card.text).map((verse, index) => (
        // Verses never change their order, and two may be alike.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index} className={styles['verse']}>
          {verse.split('\n').map((line, at) => (
            // oxlint-disable-next-line react/no-array-index-key
            <span key={at} className={styles['verseLine']}>
              {line}{' '}
            </span>
          ))}
        </p>
      ))}
    </blockquote>
  );
}
