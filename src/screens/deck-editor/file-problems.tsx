import type { Problem } from '../../decks/problems.ts';
import { problemText } from '../../words/problems.ts';
import { useWords } from '../../words/index.ts';
import { sayIn } from '../../words/say.ts';
import styles from './file-problems.module.css';
import { decksWords } from './words.ts';

/** Nobody mends more at once. */
const SHOWN = 12;

/** Why a file can't be opened, with the place of each mistake in it. */
export function FileProblems({ file, problems }: { file: string; problems: readonly Problem[] }) {
  const say = useWords(decksWords);
  const wrong = problems.filter(({ severity }) => severity === 'error');
  const rest = wrong.length - SHOWN;
  return (
    <section className={styles['problems']} aria-labelledby="cannot">
      <h3 id="cannot">{say('open.cannot', { file })}</h3>
      <p>{say('open.cannotBody')}</p>
      <ul className={styles['list']}>
        {wrong.slice(0, SHOWN).map((found) => {
          const where = placeIn(found);
          const { message, fix } = problemText(found);
          return (
            <li key={`${found.code} ${found.path} ${found.row ?? ''} ${found.cell ?? ''}`}>
              {where && <strong>{where}</strong>} {message} {fix}
            </li>
          );
        })}
      </ul>
      {rest > 0 && <p>{say('open.more', { count: rest })}</p>}
    </section>
  );
}

/** Where in its file a mistake is, as its author finds it; empty for the file as a whole. */
function placeIn({ row, cell, line }: Problem): string {
  const say = sayIn(decksWords);
  if (row !== undefined)
    return cell === undefined ? say('open.row', { row }) : say('open.cell', { row, cell });
  return line === undefined ? '' : say('open.line', { line });
}
