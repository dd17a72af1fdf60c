import { Link } from 'wouter';
import { cardOf, type CardKey } from '../../editor/draft.ts';
import { useWords } from '../../words/index.ts';
import styles from './check-part.module.css';
import { nameInAddress, type Desk } from './desk.ts';
import { editorWords } from './words.ts';

/** Opens a card, by its id. */
export function CardLink({ desk, cardKey }: { desk: Desk; cardKey: CardKey }) {
  const say = useWords(editorWords);
  const { draft } = desk;
  const id = cardOf(draft, cardKey)?.id;
  return (
    <Link href={`?card=${encodeURIComponent(nameInAddress(draft, cardKey))}`} className={styles['where']}>
      {id || say('list.empty')}
    </Link>
  );
}
