import { useWords } from '../words/index.ts';
import styles from './guide.module.css';
import type { SheetPlace } from './plan.ts';
import { TextSheet } from './sheet.tsx';
import { printWords } from './words.ts';

const LAY = ['lay1', 'lay2', 'lay3', 'lay4'] as const;
const STEPS = ['roll', 'draw', 'talk', 'reveal', 'act', 'finish'] as const;
const ACTS = ['actPlace', 'actRemove', 'actDepends'] as const;

/** The rules on one page, in the order in which a table needs them. */
export function PlaySheet({ place }: { place: SheetPlace }) {
  const say = useWords(printWords);
  return (
    <TextSheet place={place} heading={say('play.heading')} lead={say('play.lead')} className={styles['play']}>
      <h3 className={styles['section']}>{say('play.lay')}</h3>
      <ol className={styles['steps']}>
        {LAY.map((step) => (
          <li key={step}>{say(`play.${step}`)}</li>
        ))}
      </ol>
      <h3 className={styles['section']}>{say('play.turn')}</h3>
      <ol className={styles['turn']}>
        {STEPS.map((step) => (
          <li key={step}>
            <h4 className={styles['stepName']}>{say(`play.${step}`)}</h4>
            {step === 'act' ? (
              <ul className={styles['acts']}>
                {ACTS.map((act) => (
                  <li key={act}>{say(`play.${act}`)}</li>
                ))}
              </ul>
            ) : (
              <p>{say(`play.${step}Text`)}</p>
            )}
          </li>
        ))}
      </ol>
      <div className={styles['columns']}>
        {(['end', 'kind'] as const).map((part) => (
          <section key={part}>
            <h3 className={styles['part']}>{say(`play.${part}`)}</h3>
            <p>{say(`play.${part}Text`)}</p>
          </section>
        ))}
      </div>
    </TextSheet>
  );
}
