const HEADER = 'kind,perspective,voice,title,text,easyRead,prompt1,themes,status,effect1';
const VIEWS = ['people', 'provision', 'staff', 'managers'] as const;
const GOALS = ['choice', 'wellbeing', 'dignity', 'quality-of-life', 'freedom', 'economic', 'contribution'];

function aRow(index: number): string {
  const view = VIEWS[index % 4] ?? 'people';
  const goal = GOALS[Math.floor(index / 4) % 7] ?? 'choice';
  const does = index % 3 === 2 ? 'remove' : 'place';
  const text = `This is the ${index + 1}. thing that I would like to say here, and I mean it.`;
  const easy = `I say thing ${index + 1}. I mean it.`;
  return `scenario,${view},somebody who knows,,"${text}",${easy},What would help?,home care,,${does} ${view}: ${goal}`;
}

/** A view, a goal, a word of an effect, a text and a status as people mistype them. */
const MISTAKES = [
  'scenario,stafff,night nurse,,I knock and then I wait at the door.,I knock. I wait.,Who waits?,time,,place: dignity',
  'scenario,managers,team leader,,My door is open to everybody.,My door is open.,Is it?,time,,place managers: dignty',
  'scenario,provision,a planner,,We counted the visits and not the minutes.,We counted visits.,Who counts?,money,,plce provision: economic',
  'scenario,people,a neighbour,,Short.,I say it in a few words.,What else?,time,,place people: choice',
  'poem,,,The key,"There is a key in a safe,\nand nine know the number.",There is a key. Nine people know the number.,Who has yours?,home,done,',
];

/** A spreadsheet as an author would bring it: 40 cards, five of them with a mistake that people make. */
export function fortyCards(): string {
  const right = Array.from({ length: 35 }, (_, index) => aRow(index));
  return `\uFEFF${[HEADER, ...right, ...MISTAKES].join('\r\n')}\r\n`;
}
