/** How large the words on the board are, in its own units: it is 1200 wide. */
export interface Lettering {
  /** Beneath the stones. */
  name: number;
  /** Of a stone's name before it breaks. */
  nameLetters: number;
  /** Beside the tokens. */
  tag: number;
  /** Under the title; what is not for today is left out where it would be too much. */
  line: number;
  withAside: boolean;
}

/** Where the board has the height of a screen, or nearly. */
export const USUAL_LETTERING: Lettering = {
  name: 29,
  nameLetters: 40,
  tag: 28,
  line: 28,
  withAside: true,
};

/** Where it is smaller: on a phone, or beside the card that a whole room reads. */
export const LARGE_LETTERING: Lettering = {
  name: 35,
  nameLetters: 12,
  tag: 35,
  line: 35,
  withAside: false,
};
