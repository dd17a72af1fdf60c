import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { appWords } from './app-words.ts';
import styles from './page-frame.module.css';
import { classNames } from './ui/class-names.ts';
import { PreferencesMenu } from './ui/preferences-menu.tsx';
import { useWords } from './words/index.ts';
import { Wordmark } from './wordmark.tsx';

const FOOT = ['help', 'privacy', 'accessibility'] as const;

/** What stands around the pages that are no table: the product's name, one's own light and type, and where help is. */
export function PageFrame({ children, cover = false }: { children: ReactNode; cover?: boolean }) {
  const say = useWords(appWords);
  return (
    <div className={classNames(styles['frame'], cover && styles['cover'])}>
      <header className={styles['head']}>
        {cover ? (
          <span />
        ) : (
          <Link href="/" className={styles['home']} aria-label={say('home')}>
            <Wordmark />
          </Link>
        )}
        <PreferencesMenu />
      </header>
      <div className={styles['body']}>{children}</div>
      <footer className={styles['foot']}>
        <nav aria-label={say('foot')}>
          {FOOT.map((topic) => (
            <Link key={topic} href={`/${topic}`} className={styles['link']}>
              {say(topic)}
            </Link>
          ))}
        </nav>
      </footer>
    </div>
  );
}
