import { useState } from 'react';
import type { NewCard } from '../../editor/commands/add-card.ts';
import { cardOf, placeOf, type CardKey } from '../../editor/draft.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/index.ts';
import styles from './card-desk.module.css';
import { CardForm } from './card-form.tsx';
import { CardPreview } from './card-preview.tsx';
import { CardTools } from './card-tools.tsx';
import type { Desk } from './desk.ts';
import type { EditorScreens } from './preview-screens.ts';
import { RemovedCard } from './removed-card.tsx';
import { editorWords } from './words.ts';

export interface CardDeskProps {
  desk: Desk;
  screens: EditorScreens;
  onAdd: (wanted: NewCard) => void;
}

/** The open card: its words to write, and beside them how it looks. */
export function CardDesk({ desk, screens, onAdd }: CardDeskProps) {
  const say = useWords(editorWords);
  const [removed, setRemoved] = useState<{ key: CardKey; id: string } | null>(null);
  const { shown, draft } = desk;
  const card = shown === null ? null : cardOf(draft, shown);
  if (shown === null || !card) {
    if (removed && !draft.keys.includes(removed.key)) return <RemovedCard id={removed.id} />;
    return <NoCard isFirst={draft.keys.length === 0} onAdd={onAdd} />;
  }
  const index = placeOf(draft, shown);
  return (
    <div className={styles['desk']}>
      <section className={styles['card']} aria-labelledby="card">
        <header className={styles['head']}>
          <Button look="quiet" className={styles['back']} onClick={() => desk.show(null)}>
            {say('card.back')}
          </Button>
          <h2 id="card" className={styles['heading']}>
            {say('card.heading', { number: index + 1, all: draft.keys.length })}
          </h2>
          <CardTools
            desk={desk}
            cardKey={shown}
            index={index}
            onRemoved={() => setRemoved({ key: shown, id: card.id })}
          />
        </header>
        <CardForm key={shown} desk={desk} cardKey={shown} card={card} index={index} />
      </section>
      <CardPreview desk={desk} card={card} screens={screens} />
    </div>
  );
}

function NoCard({ isFirst, onAdd }: { isFirst: boolean; onAdd: (wanted: NewCard) => void }) {
  const say = useWords(editorWords);
  return (
    <div className={styles['nothing']}>
      <Notice
        size="page"
        drawing={isFirst ? 'lantern' : 'signpost'}
        title={<h2>{say(isFirst ? 'card.first' : 'card.nothing')}</h2>}
        actions={
          <Button look="next" onClick={() => onAdd({ kind: 'scenario' })}>
            {say('list.addScenario')}
          </Button>
        }
      >
        {say(isFirst ? 'card.firstBody' : 'card.nothingBody')}
      </Notice>
    </div>
  );
}
