import { PerspectiveMark } from '../../board/perspective-mark.tsx';
import { perspectivesOf } from '../../decks/defaults.ts';
import { LIMITS } from '../../decks/limits.ts';
import type { Poem, Scenario } from '../../decks/schema.ts';
import { changeKind } from '../../editor/commands/change-kind.ts';
import { setPerspective, writeCard, writePrompt } from '../../editor/commands/write-card.ts';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { useWords } from '../../words/index.ts';
import { CardAbout } from './card-about.tsx';
import type { CardFormProps } from './card-form-props.ts';
import styles from './card-form.module.css';
import { EffectFields } from './effect-fields.tsx';
import { MediaFields } from './media-fields.tsx';
import { ProblemLines } from './problem-lines.tsx';
import { ReadingMeter } from './reading-meter.tsx';
import { WrittenField } from './written-field.tsx';
import { editorWords } from './words.ts';

/** The words of a card, in the order in which they are read at a table. */
export function CardForm(props: CardFormProps) {
  const { desk, cardKey, card, index } = props;
  const say = useWords(editorWords);
  return (
    <div className={styles['form']}>
      <ProblemLines
        desk={desk}
        found={desk.problems.at('cards', index).filter(({ code }) => code !== 'easy-read-missing')}
      />
      <div className={styles['sheet']}>
        <RadioCards
          legend={say('card.kind')}
          layout="chips"
          cards={(['scenario', 'poem'] as const).map((kind) => ({
            value: kind,
            name: say(`card.kinds.${kind}`),
            hint: say(`card.kindHints.${kind}`),
          }))}
          value={card.kind}
          onValue={(kind) => {
            desk.edit(changeKind(cardKey, kind));
            desk.settle(cardKey, 'kind');
          }}
        />
        <ProblemLines desk={desk} found={desk.problems.under('cards', index, 'kind')} />
        {card.kind === 'scenario' ? <Voice {...props} card={card} /> : <PoemHead {...props} card={card} />}
        <Text field="text" {...props} />
        <Text field="easyRead" {...props} />
        <Prompts {...props} />
      </div>
      <EffectFields desk={desk} cardKey={cardKey} card={card} index={index} />
      <MediaFields {...props} />
      <CardAbout {...props} />
    </div>
  );
}

function Voice({ desk, cardKey, card, index }: CardFormProps & { card: Scenario }) {
  const say = useWords(editorWords);
  const perspectives = perspectivesOf(desk.deck);
  return (
    <>
      <div data-field="">
        <RadioCards
          legend={say('card.perspective')}
          layout="chips"
          cards={perspectives.map((each) => ({
            value: each.id,
            name: each.name,
            face: (
              <span className={styles['whose']}>
                <PerspectiveMark of={each} size="1.7rem" />
                <strong>{each.short}</strong>
              </span>
            ),
          }))}
          value={card.perspective}
          onValue={(id) => desk.edit(setPerspective(cardKey, id))}
        />
        <ProblemLines desk={desk} found={desk.problems.at('cards', index, 'perspective')} />
      </div>
      <WrittenField
        desk={desk}
        at={['cards', index, 'voice']}
        label={say('card.voice')}
        hint={say('card.voiceHint')}
        value={card.voice ?? ''}
        onValue={(value) => desk.edit(writeCard(cardKey, 'voice', value))}
        room={LIMITS.voice.max}
      />
    </>
  );
}

function PoemHead({ desk, cardKey, card, index }: CardFormProps & { card: Poem }) {
  const say = useWords(editorWords);
  const fields = { title: say('card.poemTitle'), author: say('card.author') };
  return (['title', 'author'] as const).map((field) => (
    <WrittenField
      key={field}
      desk={desk}
      at={['cards', index, field]}
      label={fields[field]}
      optional
      value={card[field] ?? ''}
      onValue={(value) => desk.edit(writeCard(cardKey, field, value))}
      room={LIMITS.title.max}
    />
  ));
}

/** What is read aloud, and the same in easy words. */
function Text({ desk, cardKey, card, index, field }: CardFormProps & { field: 'text' | 'easyRead' }) {
  const say = useWords(editorWords);
  const isPoem = card.kind === 'poem';
  const value = card[field] ?? '';
  const room = field === 'easyRead' ? LIMITS.easyRead.max : isPoem ? LIMITS.poem.max : LIMITS.statement.max;
  const about = {
    easyRead: {
      label: say('card.easyRead'),
      hint: say('card.easyReadHint', { words: LIMITS.easyReadSentenceWords }),
    },
    scenario: { label: say('card.text'), hint: say('card.textHint', { limit: room }) },
    poem: { label: say('card.poem'), hint: say('card.poemHint', { lines: LIMITS.poem.lines }) },
  };
  // That there is no easy-read text is said of the card: it belongs here.
  const also = desk.problems
    .at('cards', index)
    .filter(({ code }) => field === 'easyRead' && code === 'easy-read-missing');
  const isLines = isPoem && field === 'text';
  return (
    <WrittenField
      desk={desk}
      at={['cards', index, field]}
      {...about[field === 'easyRead' ? 'easyRead' : card.kind]}
      value={value}
      onValue={(typed) => desk.edit(writeCard(cardKey, field, typed))}
      rows={isLines ? 10 : 4}
      room={room}
      also={also}
      beneath={
        isLines ? (
          say('meter.lines', { count: value === '' ? 0 : value.split('\n').length })
        ) : value === '' ? null : (
          <ReadingMeter text={value} language={desk.deck.language} />
        )
      }
    />
  );
}

function Prompts({ desk, cardKey, card, index }: CardFormProps) {
  const say = useWords(editorWords);
  const prompts = card.prompts ?? [];
  const shown = Math.min(LIMITS.prompt.count, Math.max(2, prompts.length + 1));
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{say('card.prompts')}</legend>
      <p className={styles['hint']}>{say('card.promptsHint')}</p>
      {Array.from({ length: Math.max(shown, prompts.length) }, (_, at) => (
        <WrittenField
          key={at}
          desk={desk}
          at={['cards', index, 'prompts', at]}
          label={say('card.prompt', { number: at + 1 })}
          optional
          value={prompts[at] ?? ''}
          onValue={(value) => desk.edit(writePrompt(cardKey, at, value))}
          room={LIMITS.prompt.max}
        />
      ))}
    </fieldset>
  );
}
