import { usePageTitle } from '../../ui/page-title.ts';
import pages from '../../words/en-GB/pages.json';
import { useWords } from '../../words/index.ts';
import { area } from '../../words/say.ts';
import styles from './help-page.module.css';

const pagesWords = area('pages', pages);

type Topic = keyof typeof pages;

/** The sections of each page, in order; the type checker holds them to the words. */
const SECTIONS = {
  help: ['join', 'turn', 'path', 'reading', 'trouble', 'host'],
  privacy: ['kept', 'seen', 'moveOn', 'private', 'where', 'ask'],
  accessibility: ['can', 'made', 'known', 'tell'],
} as const satisfies Record<Topic, readonly string[]>;

/** `/help`, `/privacy` and `/accessibility`: short pages of plain words. */
export function HelpPage({ topic }: { topic: Topic }) {
  const say = useWords(pagesWords);
  usePageTitle(say(`${topic}.title`));
  return (
    <main className={styles['page']}>
      <h1>{say(`${topic}.title`)}</h1>
      <p className={styles['lead']}>{say(`${topic}.lead`)}</p>
      {sectionsOf(topic).map(({ name, text }) => (
        <section key={name} className={styles['section']}>
          <h2>{say(name)}</h2>
          {say(text)
            .split('\n\n')
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
        </section>
      ))}
    </main>
  );
}

function sectionsOf(topic: Topic) {
  if (topic === 'help') {
    return SECTIONS.help.map((section) => keys(`help.${section}`));
  }
  if (topic === 'privacy') {
    return SECTIONS.privacy.map((section) => keys(`privacy.${section}`));
  }
  return SECTIONS.accessibility.map((section) => keys(`accessibility.${section}`));
}

function keys<Section extends string>(section: Section) {
  const name: `${Section}.name` = `${section}.name`;
  const text: `${Section}.text` = `${section}.text`;
  return { name, text };
}
