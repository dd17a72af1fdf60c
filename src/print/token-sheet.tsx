import { TokenDrawing } from '../board/team-token.tsx';
import { TEAMS, type Team } from '../rules/state.ts';
import { useWords } from '../words/index.ts';
import teamNames from '../words/en-GB/team-names.json';
import { PaperDie } from './paper-die.tsx';
import type { SheetPlace } from './plan.ts';
import { TextSheet } from './sheet.tsx';
import styles from './token-sheet.module.css';
import { printWords } from './words.ts';

/** A pair of shoes for each team and one for all, to fold and stand up; and a die. */
export function TokenSheet({ place }: { place: SheetPlace }) {
  const say = useWords(printWords);
  return (
    <TextSheet place={place} heading={say('tokens.heading')}>
      <h3 className={styles['part']}>{say('tokens.shoes')}</h3>
      <p className={styles['note']}>{say('tokens.shoesNote')}</p>
      <div className={styles['strips']}>
        {TEAMS.map((team) => (
          <Strip key={team} team={team} name={teamNames[team]} />
        ))}
        <Strip team={null} name={say('tokens.shared')} />
      </div>
      <h3 className={styles['part']}>{say('tokens.die')}</h3>
      <p className={styles['note']}>{say('tokens.dieNote')}</p>
      <PaperDie />
    </TextSheet>
  );
}

/** Folded in the middle it stands on its two small ends, and looks the same from both sides. */
function Strip({ team, name }: { team: Team | null; name: string }) {
  return (
    <div className={styles['strip']}>
      <div className={styles['end']} />
      <div className={styles['back']} aria-hidden="true">
        <Face team={team} name={name} />
      </div>
      <div className={styles['front']}>
        <Face team={team} name={name} />
      </div>
      <div className={styles['end']} />
    </div>
  );
}

function Face({ team, name }: { team: Team | null; name: string }) {
  return (
    <>
      <svg aria-hidden="true" viewBox="-42 -42 84 86" className={styles['token']}>
        <TokenDrawing team={team} active={team === null} />
      </svg>
      <p className={styles['team']}>{name}</p>
    </>
  );
}
