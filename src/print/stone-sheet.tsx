import { Home } from '../board/landscape.tsx';
import type { BoardOutcome } from '../board/board-words.ts';
import { Stone } from '../board/stone.tsx';
import { classNames } from '../ui/class-names.ts';
import { useWords } from '../words/index.ts';
import cardStyles from './card.module.css';
import { heightOf, loosest, sizeInLine } from './fit.ts';
import { inGroups, type Pack } from './pack.ts';
import { Sheet } from './sheet.tsx';
import styles from './stone-sheet.module.css';
import { printWords } from './words.ts';

type StoneOrHome = BoardOutcome | 'home';

/** The stones of the path and the house at its end, four a sheet. */
export function stoneSheets({ words }: Pack): StoneOrHome[][] {
  return inGroups<StoneOrHome>([...words.outcomes, 'home'], 4);
}

/** Stones to cut apart and lay as a path: an outcome each, with a slot for each perspective. */
export function StoneSheet({ pack, stones }: { pack: Pack; stones: readonly StoneOrHome[] }) {
  return (
    <Sheet className={classNames(cardStyles['quads'], cardStyles['fronts'])}>
      {stones.map((stone) =>
        stone === 'home' ? (
          <HomeCard key="home" />
        ) : (
          <StoneCard key={stone.id} {...{ pack }} outcome={stone} />
        ),
      )}
    </Sheet>
  );
}

const WIDE = 93;
const HIGH = 50;
const WAYS: readonly [number, ...number[]] = [14, 13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5];

function StoneCard({ pack, outcome }: { pack: Pack; outcome: BoardOutcome }) {
  const texts = [outcome.description ?? '', outcome.easyRead ?? ''].filter(Boolean);
  const size = loosest(WAYS, (points) => textHeight(outcome.name, texts, points) <= HIGH);
  return (
    <article
      className={classNames(cardStyles['quad'], styles['quad'])}
      lang={pack.words.language}
      dir={pack.direction}
    >
      <svg aria-hidden="true" viewBox="-106 -102 212 218" className={styles['drawing']}>
        <Stone
          short=""
          size={200}
          complete={false}
          rings={false}
          patternOf={() => ''}
          slots={pack.words.perspectives.map((perspective) => ({
            perspective,
            look: 'empty',
            pointed: false,
          }))}
        />
        {pack.words.perspectives.map(({ id, short }, index) => (
          <text
            key={id}
            x={index % 2 === 0 ? -43 : 43}
            y={(index < 2 ? -43 : 43) + 33}
            className={styles['slotName']}
            fontSize={sizeInLine(short, 68, 9.4)}
          >
            {short}
          </text>
        ))}
      </svg>
      <h2 className={styles['name']} style={{ fontSize: `${size * 1.3}pt` }}>
        {outcome.name}
      </h2>
      {texts.map((text) => (
        <p key={text} className={styles['text']} style={{ fontSize: `${size}pt` }}>
          {text}
        </p>
      ))}
    </article>
  );
}

function textHeight(name: string, texts: readonly string[], points: number): number {
  const heading = heightOf(name, { points: points * 1.3 * 1.08, wide: WIDE, leading: 1.15 });
  const each = texts.map((text) => 1.5 + heightOf(text, { points, wide: WIDE, leading: 1.3 }));
  return heading + each.reduce((sum, height) => sum + height, 0);
}

function HomeCard() {
  const say = useWords(printWords);
  return (
    <article className={classNames(cardStyles['quad'], styles['quad'])}>
      <svg aria-hidden="true" viewBox="-140 -120 280 230" className={styles['drawing']}>
        <Home at={{ x: 0, y: 0 }} arrived />
      </svg>
      <h2 className={styles['name']} style={{ fontSize: '16pt' }}>
        {say('stones.home')}
      </h2>
      <p className={styles['text']} style={{ fontSize: '11.5pt' }}>
        {say('stones.homeText')}
      </p>
    </article>
  );
}
