import { useState } from 'react';
import { TeamToken } from '../../board/team-token.tsx';
import type { BoardWords } from '../../board/board-words.ts';
import { outcomesOf, perspectivesOf } from '../../decks/defaults.ts';
import type { Deck } from '../../decks/schema.ts';
import { CheckCards } from '../../facilitate/check-cards.tsx';
import { DeckChoice, type DeckOnOffer } from '../../facilitate/deck-choice.tsx';
import { FIRST_PLAN, outcomesOfPlan, PlanFields, type Plan } from '../../facilitate/plan-fields.tsx';
import { PlanPreview } from '../../facilitate/plan-preview.tsx';
import { TEAMS, type HouseRules, type Team } from '../../rules/state.ts';
import { startOneScreen } from '../../session/one-screen.ts';
import type { OneScreenSession } from '../../session/types.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import teamNames from '../../words/en-GB/team-names.json';
import { useWords } from '../../words/index.ts';
import { bundledDecks } from './bundled-decks.ts';
import { OwnDeck } from './own-deck.tsx';
import styles from './setup.module.css';
import { oneScreenWords } from './words.ts';

/** Longest name of a team, in characters. */
const NAME_MAX = 24;

interface Wanted {
  deck: Deck | null;
  plan: Plan;
  teams: readonly Team[];
  names: Record<Team, string>;
  tokens: HouseRules['tokens'];
}

/** What a new game begins with: cards, time, teams. */
export function NewGameForm({ onGame }: { onGame: (session: OneScreenSession) => void }) {
  const say = useWords(oneScreenWords);
  const [own, setOwn] = useState<Deck | null>(null);
  const decks = own ? [own, ...bundledDecks()] : bundledDecks();
  const [wanted, setWanted] = useState<Wanted>({
    deck: bundledDecks()[0] ?? null,
    plan: FIRST_PLAN,
    teams: TEAMS,
    names: teamNames,
    tokens: 'shared',
  });
  const { deck, plan } = wanted;
  const change = (part: Partial<Wanted>): void => setWanted({ ...wanted, ...part });
  const outcomes = deck ? outcomesOf(deck) : [];
  const chosen = outcomesOfPlan(plan, outcomes);
  const missing =
    wanted.teams.length === 0 ? say('start.noTeam') : chosen.length < 2 ? say('start.few') : null;
  return (
    <div className={styles['laying']}>
      <form
        className={styles['sheet']}
        onSubmit={(event) => {
          event.preventDefault();
          if (deck && missing === null) onGame(begin(wanted, deck, chosen));
        }}
      >
        <h2 className={styles['heading']}>{say('start.title')}</h2>
        <DeckChoice
          decks={decks.map(onOffer)}
          value={deck?.id ?? null}
          onValue={(id) =>
            change({ deck: decks.find((each) => each.id === id) ?? null, plan: { ...plan, outcomes: null } })
          }
        />
        <OwnDeck
          onDeck={(read) => {
            setOwn(read);
            change({ deck: read, plan: { ...plan, outcomes: null } });
          }}
        />
        <PlanFields plan={plan} onPlan={(next) => change({ plan: next })} outcomes={outcomes} />
        <TeamFields wanted={wanted} change={change} />
        <Button type="submit" look="next" reason={missing}>
          {say('start.do')}
        </Button>
      </form>
      {deck && (
        <div className={styles['preview']}>
          <PlanPreview
            words={boardOf(deck)}
            preset={plan.preset}
            inPlay={chosen}
            teams={wanted.teams}
            names={wanted.names}
            tokens={wanted.tokens}
          />
        </div>
      )}
    </div>
  );
}

function onOffer({ id, title, summary, cards }: Deck): DeckOnOffer {
  const scenarios = cards.filter(({ kind }) => kind === 'scenario').length;
  return { id, title, summary: summary ?? null, scenarios, poems: cards.length - scenarios };
}

function boardOf(deck: Deck): Omit<BoardWords, 'cards'> {
  const { title, language } = deck;
  return { title, language, perspectives: perspectivesOf(deck), outcomes: outcomesOf(deck) };
}

function begin(wanted: Wanted, deck: Deck, outcomes: string[]): OneScreenSession {
  const { plan, names, teams, tokens } = wanted;
  const named = (team: Team): string => names[team].trim() || teamNames[team];
  return startOneScreen({
    deck,
    teams,
    choices: {
      preset: plan.preset,
      outcomes,
      teamNames: { '0': named('0'), '1': named('1'), '2': named('2'), '3': named('3') },
      houseRules: { tokens },
    },
  });
}

function TeamFields({ wanted, change }: { wanted: Wanted; change: (part: Partial<Wanted>) => void }) {
  const say = useWords(oneScreenWords);
  const { names, teams, tokens } = wanted;
  return (
    <>
      <CheckCards
        legend={say('start.teams')}
        hint={say('start.teamsHint')}
        cards={TEAMS.map((team) => ({
          value: team,
          name: names[team] || teamNames[team],
          picture: <TeamToken team={team} size="2.4rem" />,
        }))}
        values={teams}
        onValues={(values) => change({ teams: values })}
      />
      <Disclosure look="quiet" name={say('start.rename')}>
        <div className={styles['teams']}>
          {TEAMS.map((team) => (
            <Field
              key={team}
              label={say('start.teamName', { number: Number(team) + 1 })}
              value={names[team]}
              onValue={(name) => change({ names: { ...names, [team]: name } })}
              maxLength={NAME_MAX}
            />
          ))}
        </div>
      </Disclosure>
      <RadioCards
        legend={say('start.shoes')}
        cards={[
          { value: 'shared', name: say('start.shared'), hint: say('start.sharedHint') },
          { value: 'team', name: say('start.own'), hint: say('start.ownHint') },
        ]}
        value={tokens}
        onValue={(value) => change({ tokens: value === 'team' ? 'team' : 'shared' })}
      />
    </>
  );
}
