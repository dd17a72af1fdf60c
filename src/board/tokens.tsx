import { useLayoutEffect, useRef } from 'react';
import type { Team } from '../rules/state.ts';
import { isStill } from '../ui/preferences.ts';
import { TokenDrawing } from './team-token.tsx';
import type { Lettering } from './lettering.ts';
import { layTokens, rowOf, tagName, type Box, type Standing } from './token-layout.ts';
import styles from './tokens.module.css';
import { spotOf } from './walk-geometry.ts';

export type TokenId = Team | 'shared';

export interface TokensProps {
  standing: readonly Standing<TokenId>[];
  /** Whose turn it is. */
  active: TokenId | null;
  obstacles: readonly Box[];
  lettering: Lettering;
}

/** How long the shoes take for all their steps together. */
const WALK_MS = 590;
/** They set off as the die comes to rest. */
const SET_OFF_MS = 400;

/** The tokens on the walk with their teams' names; shoes step from space to space when their team has rolled. */
export function Tokens({ standing, active, obstacles, lettering }: TokensProps) {
  const type = lettering.tag;
  const groups = layTokens(standing, obstacles, type);
  const places = new Map(groups.flatMap((group) => group.tokens.map((token) => [token.id, token.at])));
  return (
    <g>
      {groups.map(({ space, tag, tokens }) => (
        <g key={space} transform={`translate(${tag.x} ${tag.y})`}>
          <rect
            x={-tag.width / 2}
            y={-tag.height / 2}
            width={tag.width}
            height={tag.height}
            rx={rowOf(type) / 2}
            className={styles['tag']}
          />
          {tokens.map((token, row) => (
            <TagRow key={token.id} {...{ token, tag, row, type }} active={token.id === active} />
          ))}
        </g>
      ))}
      {/* In the order of the teams, not of the groups: a drawing that changes its place among its siblings stops moving. */}
      {standing.map(({ id, space }) => {
        const at = places.get(id) ?? spotOf(space);
        return (
          <g key={id} transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}>
            <Stepping space={space}>
              <TokenDrawing team={id === 'shared' ? null : id} active={id === active} />
            </Stepping>
          </g>
        );
      })}
    </g>
  );
}

interface TagRowProps {
  token: Standing<TokenId>;
  tag: Box;
  row: number;
  /** Size of the letters. */
  type: number;
  active: boolean;
}

function TagRow({ token, tag, row, type, active }: TagRowProps) {
  const height = rowOf(type);
  const top = -tag.height / 2 + row * height;
  return (
    <>
      {active && (
        <rect
          x={-tag.width / 2}
          y={top}
          width={tag.width}
          height={height}
          rx={height / 2}
          className={styles['mine']}
        />
      )}
      <text
        y={top + height / 2 + type * 0.34}
        fontSize={type}
        className={styles['name']}
        data-active={active}
      >
        {tagName(token.name, type)}
      </text>
    </>
  );
}

/** Walks its content from the space where it stood to the space where it stands, one to six steps. */
function Stepping({ space, children }: { space: number; children: React.ReactNode }) {
  const group = useRef<SVGGElement>(null);
  const stood = useRef(space);
  useLayoutEffect(() => {
    const from = stood.current;
    stood.current = space;
    const steps = (space - from + 32) % 32;
    const element = group.current;
    if (!element || steps < 1 || steps > 6 || isStill()) return undefined;
    const end = spotOf(space);
    const frames = Array.from({ length: steps + 1 }, (_, step) => {
      const spot = spotOf(from + step);
      const tilt = step === 0 || step === steps ? 0 : step % 2 === 0 ? 9 : -9;
      return { transform: `translate(${spot.x - end.x}px, ${spot.y - end.y}px) rotate(${tilt}deg)` };
    });
    const walk = element.animate(frames, {
      duration: WALK_MS,
      delay: SET_OFF_MS,
      easing: 'linear',
      fill: 'backwards',
    });
    return () => walk.cancel();
  }, [space]);
  return <g ref={group}>{children}</g>;
}
