/** Ways of speaking that make a person out of what is wrong with them. English. */
export const DEFICIT_WORDS = [
  { kind: 'suffers-from', pattern: /\bsuffer(?:s|ed|ing)?\s+from\b|\bsufferers?\b/i },
  {
    kind: 'victim-of',
    pattern:
      /\b(?:stroke|dementia|cancer|polio|alzheimer[’']?s)\s+victims?\b|\bvictims?\s+of\s+(?:a\s+)?(?:stroke|dementia|cancer|polio)\b/i,
  },
  {
    kind: 'bound',
    pattern:
      /\b(?:wheelchair|bed)[-\s]bound\b|\bconfined\s+to\s+(?:a|an|his|her|their|my)\s+(?:wheelchair|bed)\b/i,
  },
  {
    kind: 'the-group',
    pattern:
      /\bthe\s+(?:elderly|disabled|handicapped|vulnerable|mentally\s+ill|infirm|homeless|needy|demented)(?=\s*(?:[.,;:!?’”)\n]|$)|\s+(?:who|are|were|and|in|have|need|with|can|should|will|do|don)\b)/i,
  },
  { kind: 'bed-blocker', pattern: /\bbed[-\s]block(?:er|ers|ing)\b/i },
  { kind: 'frequent-flyer', pattern: /\bfrequent\s+(?:flyers?|fliers?|attenders?)\b/i },
  { kind: 'attention-seeking', pattern: /\battention[-\s]seek(?:er|ers|ing)\b/i },
  { kind: 'non-compliant', pattern: /\bnon[-\s]?complian(?:t|ce)\b/i },
  { kind: 'hard-to-reach', pattern: /\bhard[-\s]to[-\s]reach\b/i },
  { kind: 'challenging-behaviour', pattern: /\bchallenging\s+behaviou?rs?\b/i },
  { kind: 'mental-age', pattern: /\bmental\s+age\b|\bthe\s+mind\s+of\s+a\s+(?:child|baby|toddler)\b/i },
  {
    kind: 'slur',
    pattern:
      /\bhandicap(?:ped|s)?\b|\bretard(?:ed|s)?\b|\bcrippled?s?\b|\bspastics?\b|\ban\s+invalid\b|\bmongols?\b/i,
  },
  { kind: 'senile', pattern: /\bsenile\b|\bdemented\b/i },
  {
    kind: 'label-noun',
    pattern:
      /\b(?:an?|the)\s+(?:schizophrenic|epileptic|diabetic|paraplegic|depressive|anorexic|dyslexic|autistic|alcoholic|addict|psychotic)s?(?=\s*(?:[.,;:!?’”)\n]|$)|\s+(?:who|and|is|was|are|were)\b)/i,
  },
  { kind: 'normal-people', pattern: /\bnormal\s+(?:people|children|person|kids|families)\b/i },
  { kind: 'functioning', pattern: /\b(?:low|high)[-\s]functioning\b/i },
  { kind: 'failed-to-engage', pattern: /\b(?:fail(?:s|ed)?|refus(?:es|ed|e))\s+to\s+engage\b/i },
  { kind: 'commit-suicide', pattern: /\bcommit(?:s|ted|ting)?\s+suicide\b/i },
  {
    kind: 'burden',
    pattern: /\bburdens?\s+(?:on|to)\s+(?:society|the\s+state|services|the\s+system|the\s+nhs)\b/i,
  },
] as const;

export type DeficitKind = (typeof DEFICIT_WORDS)[number]['kind'];
