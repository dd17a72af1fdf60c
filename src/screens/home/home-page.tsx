import { Link } from 'wouter';
import { PerspectiveMark } from '../../board/perspective-mark.tsx';
import { CodeForm } from '../../code-form.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { useWords } from '../../words/index.ts';
import { CoverArt, PERSPECTIVES } from './cover-art.tsx';
import { Decks } from './decks.tsx';
import styles from './home-page.module.css';
import { homeWords } from './words.ts';

/** The first page: the cover of the box. Joining by code comes first. */
export function HomePage() {
  const say = useWords(homeWords);
  usePageTitle(say('title'));
  return (
    <main className={styles['home']}>
      <div className={styles['art']}>
        <CoverArt />
      </div>
      <div className={styles['first']}>
        <div className={styles['cover']}>
          <h1 className={styles['title']}>{say('title')}</h1>
          <p className={styles['tagline']}>{say('tagline')}</p>
        </div>
        <section className={styles['join']} aria-labelledby="join">
          <h2 id="join">{say('join')}</h2>
          <CodeForm />
        </section>
      </div>
      <section className={styles['ways']} aria-label={say('ways')}>
        <Way href="/host" way="host" />
        <Way href="/play" way="oneScreen" />
      </section>
      <About />
      <Decks />
    </main>
  );
}

/** A way to play, as a card whose heading is its link. */
function Way({ href, way }: { href: string; way: 'host' | 'oneScreen' }) {
  const say = useWords(homeWords);
  return (
    <div className={styles['way']}>
      <h2>
        <Link href={href} className={styles['to']}>
          {say(`${way}.name`)}
        </Link>
      </h2>
      <p>{say(`${way}.body`)}</p>
    </div>
  );
}

/** What the game is, in two sentences and four marks. */
function About() {
  const say = useWords(homeWords);
  return (
    <section className={styles['about']} aria-labelledby="about">
      <div className={styles['about-words']}>
        <h2 id="about">{say('perspectives')}</h2>
        <p>{say('lead')}</p>
      </div>
      <ul className={styles['marks']}>
        {PERSPECTIVES.map((each) => (
          <li key={each.id}>
            <PerspectiveMark of={each} size="3.25rem" />
            {each.name}
          </li>
        ))}
      </ul>
    </section>
  );
}
