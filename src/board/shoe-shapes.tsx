/** The print of a right shoe, walking up, 86 long and 36 wide round 0,0: the sole, and the heel behind it. */
const SOLE =
  'M-3.500-43C8-44.500 17.500-34 17.500-20.500 17.500-9.500 13.200-2.500 12.400 6.500 12.100 9.600 10.400 11 7.800 11H-7.400C-10 11-11.600 9.500-11.900 6.700-12.700-2-17.200-8.500-17.200-19-17.200-31.500-12.400-42-3.500-43z';
const HEEL =
  'M-7.600 18.500H8.400C11 18.500 12.600 20 13 22.500 14.600 32.500 10.800 43 .8 43-9.600 43-13.700 32.500-12 22.500-11.600 20-10.200 18.500-7.600 18.500z';

/** Where on the sole a symbol has the most room. */
export const SOLE_MIDDLE_Y = -17;

/** One shoe print; a left one is a right one in the mirror. Fills with what it is given; without, clips another drawing. */
export function ShoePrint({ left = false, fill }: { left?: boolean; fill?: string }) {
  const mirrored = left ? 'scale(-1 1)' : undefined;
  return (
    <>
      <path d={SOLE} fill={fill} transform={mirrored} />
      <path d={HEEL} fill={fill} transform={mirrored} />
    </>
  );
}

/** A shoe from above, 60 long: what stands in a token. Upright, a right shoe. */
const SHOE =
  'M-2-30C7-31 12.500-23 12.500-12.500 12.500-4 10.500 1 10.500 9.500 10.500 21 9 30-.5 30-10 30-11.500 21-11 9.500-10.700 2-12.500-4-12.500-12.500-12.500-22-8.500-29.400-2-30z';

/** What tells the four teams' shoes apart: laces, a buckled strap, a slipper's lining, a wellington's rings. */
const DETAILS: Readonly<Record<'0' | '1' | '2' | '3', string>> = {
  '0': 'M-6-8L5-3M-6-1L5-6M-6 3.500L5-.5M-4.500 11C-2 8.500 2 8.500 4.500 11',
  '1': 'M-11-6H11.500M-11 0H11M-2.500-6.500V.5M3.500-6.500V.5',
  '2': 'M-11.500-3.500C-6 3.500 6 3.500 11.500-3.500M-6 19C-3 22.500 3 22.500 6 19M-6 8V19M6 8V19',
  '3': 'M-7 9.500A7 5.500 0 1 1 7 9.500A7 8.500 0 1 1-7 9.500z',
};

/** A team's pair of shoes, side by side, 58 wide. `fill` is the shoe, `line` what is drawn on it. */
export function PairOfShoes({
  team,
  fill,
  line,
}: {
  team: '0' | '1' | '2' | '3';
  fill: string;
  line: string;
}) {
  const shoe = (
    <>
      <path d={SHOE} fill={fill} />
      <path
        d={DETAILS[team]}
        fill="none"
        stroke={line}
        strokeWidth={2.7}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  );
  return (
    <>
      <g transform="translate(-14.500 1) rotate(-5) scale(-1 1)">{shoe}</g>
      <g transform="translate(14.500 -1) rotate(5)">{shoe}</g>
    </>
  );
}
