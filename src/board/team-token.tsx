import type { Team } from '../rules/state.ts';
import { PairOfShoes } from './shoe-shapes.tsx';
import styles from './team-token.module.css';

export interface TeamTokenProps {
  /** `null` = the one token that all teams share. */
  team: Team | null;
  /** It is this team's turn. */
  active?: boolean;
}

/** A token as part of the board's drawing, 64 wide round 0,0: a pair of shoes in a ring. Each team has its own shoes. */
export function TokenDrawing({ team, active = false }: TeamTokenProps) {
  return (
    <g data-active={active} className={styles['token']}>
      <ellipse cx={0} cy={30} rx={28} ry={9} className={styles['shade']} />
      {active && <circle r={37} className={styles['halo']} />}
      <circle r={30} cy={3.5} className={styles['rim']} />
      <circle r={30} className={styles['disc']} />
      <g transform="scale(.78)">
        <PairOfShoes team={team ?? '0'} fill="var(--shoe)" line="var(--lace)" />
      </g>
    </g>
  );
}

/** The same token among words: beside a team's name. Decorative. */
export function TeamToken({ team, active = false, size = '2.2em' }: TeamTokenProps & { size?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="-42 -42 84 84"
      className={styles['picture']}
      style={{ width: size, height: size }}
    >
      <TokenDrawing team={team} active={active} />
    </svg>
  );
}
