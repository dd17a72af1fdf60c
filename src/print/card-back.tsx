import type { BoardPerspective } from '../board/board-words.ts';
import { EffectLine } from '../board/effect-line.tsx';
import { boardWords } from '../words/board-area.ts';
import { useWords } from '../words/index.ts';
import styles from './card.module.css';
import { fitBack, type BackText, type BackWay } from './card-fit.ts';
import { Prompts, Quad } from './card-parts.tsx';
import type { Pack, PackCard } from './pack.ts';
import { PileMark } from './pile-mark.tsx';
import sheetStyles from './sheet.module.css';
import { printWords } from './words.ts';

export interface CardBackProps {
  pack: Pack;
  perspective: BoardPerspective | null;
  card: PackCard;
  text: BackText;
}

/**
 * The other side of a card: easy words, which anybody may look at while the table talks; and, upside down so that nobody
 * reads it too early, what the card does.
 */
export function CardBack({ pack, perspective, card, text }: CardBackProps) {
  const say = useWords(printWords);
  const board = useWords(boardWords);
  const way = fitBack(text, pack.words);
  const deck = { lang: pack.words.language, dir: pack.direction };
  return (
    <Quad perspective={perspective} className={styles['reverse']}>
      <header className={styles['backHead']}>
        <PileMark of={perspective} size="6.5mm" />
        <h3 className={styles['backName']}>
          {say('card.number', { number: card.number })}
          {' · '}
          <bdi lang={pack.words.language}>{perspective?.short ?? board('card.poem')}</bdi>
        </h3>
      </header>
      {text.easy.length > 0 && (
        <>
          <h4 className={styles['easyHead']}>{say('card.easy')}</h4>
          <div
            className={styles['easy']}
            style={{ fontSize: `${way.easy}pt` }}
            {...(card.easyRead ? deck : {})}
          >
            {text.easy.map((sentence, index) => (
              // Sentences of one text never change their order, and two may be alike.
              // oxlint-disable-next-line react/no-array-index-key
              <p key={index}>{sentence}</p>
            ))}
          </div>
        </>
      )}
      {text.prompts.length > 0 && (
        <div className={styles['turnedPrompts']} style={{ fontSize: `${way.does}pt` }} {...deck}>
          <Prompts prompts={text.prompts} />
        </div>
      )}
      {text.does.length > 0 && <Does pack={pack} does={text.does} way={way} />}
    </Quad>
  );
}

function Does({ pack, does, way }: { pack: Pack; does: BackText['does']; way: BackWay }) {
  const say = useWords(printWords);
  const board = useWords(boardWords);
  return (
    <>
      <p className={styles['turn']}>
        <svg aria-hidden="true" viewBox="0 0 24 24" className={styles['turnSign']}>
          <path d="M4 12a8 8 0 1 1 3 6.200M4 6v6h6" />
        </svg>
        {say('card.turn')}
      </p>
      <section className={styles['does']} style={{ fontSize: `${way.does}pt` }}>
        <h4 className={styles['doesHead']}>{board('card.does')}</h4>
        <ol className={styles['effects']}>
          {does.map((effect, index) => (
            // Effects are told apart by their place alone.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className={sheetStyles['ours']}>
              <EffectLine effect={effect} words={pack.words} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
