import type { DeckWords } from '../protocol/deck-words.ts';
import type { TableView } from '../rules/view-types.ts';
import { useWords } from '../words/index.ts';
import styles from './end-panel.module.css';
import { stageWords } from './words.ts';

/** The end: what is built, and what is still to build. No score. */
export function EndPanel({ view, deck }: { view: TableView; deck: DeckWords }) {
  const say = useWords(stageWords);
  const inPlay = deck.outcomes.filter(({ id }) => view.inPlay.includes(id));
  const built = inPlay.filter(({ id }) => view.complete.includes(id));
  const toBuild = inPlay.filter(({ id }) => !view.complete.includes(id));
  return (
    <section className={styles['panel']}>
      <h2 className={styles['title']}>{say(toBuild.length === 0 ? 'ended.whole' : 'ended.part')}</h2>
      {built.length > 0 && (
        <Outcomes name={say('ended.built')} outcomes={built.map(({ name }) => name)} look="built" />
      )}
      {toBuild.length > 0 && (
        <Outcomes name={say('ended.toBuild')} outcomes={toBuild.map(({ name }) => name)} look="open" />
      )}
    </section>
  );
}

function Outcomes({
  name,
  outcomes,
  look,
}: {
  name: string;
  outcomes: readonly string[];
  look: 'built' | 'open';
}) {
  return (
    <div className={styles['group']} data-look={look}>
      <h3 className={styles['name']}>{name}</h3>
      <ul className={styles['list']}>
        {outcomes.map((outcome) => (
          <li key={outcome}>{outcome}</li>
        ))}
      </ul>
    </div>
  );
}
