import type { Deck, Outcome, Perspective } from './schema.ts';

/** The four perspectives of a deck that names none of its own, in the order of the track. */
export const DEFAULT_PERSPECTIVES: readonly Perspective[] = [
  {
    id: 'people',
    name: 'Service users and carers',
    short: 'People',
    colour: '#B8326A',
    colourDark: '#F07BAA',
    symbol: 'circle',
    description: 'People who use care and support, and the family and friends who stand beside them.',
    easyRead: 'People who need some help in life. Family and friends who help them.',
  },
  {
    id: 'provision',
    name: 'Providers and commissioners',
    short: 'Provision',
    colour: '#0B726D',
    colourDark: '#5AD4CB',
    symbol: 'square',
    description:
      'Those who plan support, pay for it, and run it: councils, health bodies, charities and firms.',
    easyRead: 'Groups and firms that run support. People who plan it and pay for it.',
  },
  {
    id: 'staff',
    name: 'Staff',
    short: 'Staff',
    colour: '#A87400',
    colourDark: '#F3C34B',
    symbol: 'triangle',
    description: 'Everybody whose job is to work with people: in homes, on wards, in offices, on the road.',
    easyRead: 'People whose job is to help. They may be care workers, nurses or social workers.',
  },
  {
    id: 'managers',
    name: 'Managers',
    short: 'Managers',
    colour: '#37439F',
    colourDark: '#98A4FF',
    symbol: 'diamond',
    description: 'Those who answer for a team, a service or a budget, and for what gets done with it.',
    easyRead: 'People who lead teams. They look after the money and the rules.',
  },
];

/** The seven outcomes of a deck that names none of its own, in path order. */
export const DEFAULT_OUTCOMES: readonly Outcome[] = [
  {
    id: 'choice',
    name: 'Exercise choice and control',
    short: 'Choice',
    description: 'I decide how I live and what help I have, and I can change my mind.',
    easyRead: 'I choose how I live. I choose the help I get.',
  },
  {
    id: 'wellbeing',
    name: 'Improved health and emotional wellbeing',
    short: 'Wellbeing',
    description: 'I feel as well as I can, in body and in mind, and somebody notices when I do not.',
    easyRead: 'I feel as well as I can. I feel safe and calm inside.',
  },
  {
    id: 'dignity',
    name: 'Personal dignity and respect',
    short: 'Dignity',
    description: 'I am spoken with and cared for as the person I am, in private moments most of all.',
    easyRead: 'People are polite to me. They listen. They respect my body and my home.',
  },
  {
    id: 'quality-of-life',
    name: 'Improved quality of life',
    short: 'Quality of life',
    description: 'My days hold things I look forward to: people, places, a comfortable home, a laugh.',
    easyRead: 'I have a good life. I do things I enjoy with people I like.',
  },
  {
    id: 'freedom',
    name: 'Freedom from discrimination and harassment',
    short: 'Freedom',
    description: 'I go about my life without being picked on, shut out or treated as less, whoever I am.',
    easyRead: 'Nobody bullies me. Nobody is unfair to me because of who I am.',
  },
  {
    id: 'economic',
    name: 'Economic wellbeing',
    short: 'Economic',
    description: 'I have enough to live on, a fair chance of work, and a say over my own money.',
    easyRead: 'I have enough money. I can work if I want to.',
  },
  {
    id: 'contribution',
    name: 'Making a positive contribution',
    short: 'Contribution',
    description: 'What I know and can do is wanted: I give as well as take, and it counts.',
    easyRead: 'I can help other people too. What I do matters.',
  },
];

/** The deck's own four perspectives, or the default four; in track order. */
export function perspectivesOf(deck: Pick<Deck, 'perspectives'>): readonly Perspective[] {
  return deck.perspectives ?? DEFAULT_PERSPECTIVES;
}

/** The deck's own 2 to 9 outcomes, or the default seven; in path order. */
export function outcomesOf(deck: Pick<Deck, 'outcomes'>): readonly Outcome[] {
  return deck.outcomes ?? DEFAULT_OUTCOMES;
}
