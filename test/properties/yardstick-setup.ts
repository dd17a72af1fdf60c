import type { SetupCard, TableSetup } from '../../src/rules/state.ts';
import { aCard, aPoem, aSetup, OUTCOMES, PERSPECTIVES, place, remove } from '../support/a-table.ts';

export interface Yardstick {
  /** Of a hundred scenarios, how many place; the others remove. */
  placePercent: number;
  /** Outcomes in play, the first ones of seven. */
  outcomes: number;
  hearAll: boolean;
}

const CARDS_A_PERSPECTIVE = 40;
const POEMS = 12;

function scenarios(placePercent: number): SetupCard[] {
  const places = Math.round((CARDS_A_PERSPECTIVE * placePercent) / 100);
  return PERSPECTIVES.flatMap((perspective) =>
    Array.from({ length: CARDS_A_PERSPECTIVE }, (_, i) =>
      aCard(`${perspective}-${i}`, perspective, [i < places ? place(perspective) : remove(perspective)]),
    ),
  );
}

/** A table like those that the rules' yardsticks were measured at, without its seed: four teams, a token each. */
export function yardstickTable({ placePercent, outcomes, hearAll }: Yardstick): TableSetup {
  const poems = Array.from({ length: POEMS }, (_, i) => aPoem(`poem-${i}`));
  return aSetup({
    outcomes: 7,
    inPlay: OUTCOMES.slice(0, outcomes),
    deck: [...scenarios(placePercent), ...poems],
    houseRules: { dice: 'd6', hearAll },
  });
}
