import { classNames } from '../ui/class-names.ts';
import { useWords } from '../words/index.ts';
import { heightOf, loosest } from './fit.ts';
import styles from './guide.module.css';
import type { Pack } from './pack.ts';
import { rangeOf, type Plan, type Printed, type SheetPlace } from './plan.ts';
import { PileMark } from './pile-mark.tsx';
import { Sheet, SheetFoot } from './sheet.tsx';
import sheetStyles from './sheet.module.css';
import { printWords } from './words.ts';

const TITLE_WAYS: readonly [number, ...number[]] = [27, 24, 21, 19, 17];
const TITLE_HIGH = 15;
const titleHeight = (title: string, points: number): number =>
  heightOf(title, { points: points * 1.08, wide: 178, leading: 1.1 });

/** The first sheet: what this is, how to print and cut it, and where everything is. */
export function GuideSheet({ pack, place, plan }: { pack: Pack; place: SheetPlace; plan: Plan }) {
  const say = useWords(printWords);
  const { words } = pack;
  const ofDeck = { lang: words.language, dir: pack.direction };
  const size = loosest(TITLE_WAYS, (points) => titleHeight(words.title, points) <= TITLE_HIGH);
  return (
    <Sheet className={classNames(sheetStyles['text'], styles['guide'])}>
      <header className={styles['title']}>
        <div className={styles['marks']}>
          {[...words.perspectives, null].map((each) => (
            <PileMark key={each?.id ?? ''} of={each} size="11mm" />
          ))}
        </div>
        <h1 className={styles['deck']} style={{ fontSize: `${size}pt` }} {...ofDeck}>
          {words.title}
        </h1>
        {pack.summary && (
          <p className={styles['summary']} {...ofDeck}>
            {pack.summary}
          </p>
        )}
      </header>
      <h2 className={styles['section']}>{say('guide.heading')}</h2>
      <p className={styles['body']}>{say('guide.lead')}</p>
      <div className={styles['columns']}>
        <HowToPrint plan={plan} />
        <HowToCut plan={plan} />
      </div>
      <PartsTable plan={plan} />
      <p className={styles['bring']}>
        <strong>{say('guide.bring')}:</strong> {say('guide.bringList')}
      </p>
      <SheetFoot place={place} />
    </Sheet>
  );
}

function HowToPrint({ plan }: { plan: Plan }) {
  const say = useWords(printWords);
  const sheets = (printed: Printed): string => {
    const { from, to } = rangeOf(plan, printed);
    return say(from === to ? 'guide.oneSheet' : 'guide.someSheets', { from, to });
  };
  return (
    <section>
      <h3 className={styles['part']}>{say('guide.printing')}</h3>
      <ol className={styles['steps']}>
        <li>{say('guide.printScale')}</li>
        <li>{say('guide.printOne', { sheets: sheets('one-side') })}</li>
        <li>{say('guide.printBoth', { sheets: sheets('both-sides') })}</li>
        <li>{say('guide.printFacilitator', { sheets: sheets('apart') })}</li>
        <li>{say('guide.printOneSided')}</li>
      </ol>
    </section>
  );
}

function HowToCut({ plan }: { plan: Plan }) {
  const say = useWords(printWords);
  const track = plan.parts.find(({ name }) => name === say('parts.track'));
  return (
    <section>
      <h3 className={styles['part']}>{say('guide.cutting')}</h3>
      <ol className={styles['steps']}>
        <li>{say('guide.cutCards')}</li>
        {track && <li>{say('guide.cutTrack', { left: track.from, right: track.to })}</li>}
        <li>{say('guide.cutTiles')}</li>
        <li>{say('guide.cutTokens')}</li>
        <li>{say('guide.cutTent')}</li>
      </ol>
    </section>
  );
}

function PartsTable({ plan }: { plan: Plan }) {
  const say = useWords(printWords);
  return (
    <table className={styles['parts']}>
      <caption className={styles['part']}>{say('guide.inside')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('guide.part')}</th>
          <th scope="col">{say('guide.where')}</th>
          <th scope="col">{say('guide.howMany')}</th>
        </tr>
      </thead>
      <tbody>
        {plan.parts.map(({ name, use, from, to }) => (
          <tr key={from}>
            <th scope="row">{name}</th>
            <td>{from === to ? from : say('guide.sheets', { from, to })}</td>
            <td>{use}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
