import { Link } from 'wouter';
import { appWords } from './app-words.ts';
import { Notice } from './ui/notice.tsx';
import { usePageTitle } from './ui/page-title.ts';
import { useWords } from './words/index.ts';

/** An address that shows nothing. */
export function LostPage() {
  const say = useWords(appWords);
  usePageTitle(say('lost.page'));
  return (
    <main>
      <Notice
        size="page"
        title={<h1>{say('lost.title')}</h1>}
        actions={
          <>
            <Link href="/join">{say('lost.join')}</Link>
            <Link href="/">{say('lost.home')}</Link>
          </>
        }
      >
        {say('lost.body')}
      </Notice>
    </main>
  );
}
