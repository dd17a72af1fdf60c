/** Subjects that could hurt somebody who hears them, by words that nearly always mean them. English. */
export const STRONG_SUBJECTS = [
  {
    subject: 'suicide',
    pattern:
      /\b(?:suicid\w*|overdos(?:e|ed)|self[-\s]harm\w*|kill(?:ed|ing)?\s+(?:my|him|her|them|your)sel(?:f|ves)|(?:took|take|taken|taking)\s+(?:my|his|her|their)\s+own\s+li(?:fe|ves)|end(?:ed|ing)?\s+(?:my|his|her|their)\s+(?:own\s+)?li(?:fe|ves)|cutting\s+(?:my|him|her|them)sel(?:f|ves))\b/i,
  },
  {
    subject: 'bereavement',
    pattern:
      /\b(?:died|funerals?|bereave\w*|stillb(?:orn|irth)s?|miscarr\w+|cremat\w+|passed\s+away|deathbed|(?:her|his|my|their|’s)\s+death|is\s+dying|was\s+dying|lost\s+(?:the|my|our|her|his)\s+(?:baby|husband|wife|son|daughter|mum|dad|mother|father))\b/i,
  },
  {
    subject: 'abuse',
    pattern:
      /\b(?:abus(?:e|ed|es|er|ers|ive|ing)|rap(?:ed|ist)|molest\w*|traffick(?:ed|ing)|(?:he|she|they|husband|father|mother|dad|mum|son|partner|boyfriend)\s+(?:hits?|beats?|slaps|slapped|punches|punched|kicked)\s+(?:me|her|him|us))\b/i,
  },
  { subject: 'racism', pattern: /\b(?:racis[tm]s?|racially|antisemit\w+|islamophob\w+)\b/i },
  {
    subject: 'hate crime',
    pattern:
      /\b(?:homophob\w+|transphob\w+|hate\s+crimes?|spat\s+(?:at|on)|bull(?:ied|ies|ying)|harass(?:ed|ment|ing))\b/i,
  },
  {
    subject: 'violence',
    pattern:
      /\b(?:stabb(?:ed|ing)|strangl\w+|murder(?:ed|er|s)?|assault(?:ed|s)?|shot\s+(?:dead|him|her)|tortur\w+)\b/i,
  },
  {
    subject: 'addiction',
    pattern:
      /\b(?:heroin|cocaine|methadone|alcoholi\w+|addict(?:s|ed|ion|ions)?|gambl(?:e|es|ed|ing|er|ers))\b/i,
  },
  { subject: 'eating disorder', pattern: /\b(?:anorexi\w+|bulimi\w+|eating\s+disorders?)\b/i },
  {
    subject: 'restraint',
    pattern:
      /\b(?:was\s+sectioned|been\s+sectioned|sectioned\s+(?:me|him|her)|restrain(?:ed|t|ts)|seclusion|force[-\s]fed|handcuff(?:s|ed)?)\b/i,
  },
  {
    subject: 'losing a child',
    pattern:
      /\b(?:taken\s+into\s+care|took\s+(?:my|our|her)\s+(?:baby|child|children|kids|son|daughter)\s+(?:away|into\s+care)|abortions?)\b/i,
  },
  {
    subject: 'serious illness',
    pattern: /\b(?:terminal(?:ly)?\s+ill\w*|end\s+of\s+life|palliative|cancer)\b/i,
  },
] as const;

export type SubjectId = (typeof STRONG_SUBJECTS)[number]['subject'];
