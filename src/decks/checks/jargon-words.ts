/** Words of the trade that somebody outside it can't be expected to know, without their endings in s. English. */
export const JARGON: readonly string[] = [
  'activities of daily living',
  'advance directive',
  'asset-based',
  'brokerage',
  'capacity assessment',
  'care package',
  'care pathway',
  'case conference',
  'challenging behaviour',
  'co-design',
  'co-morbidity',
  'co-production',
  'commissioner',
  'commissioning',
  'continuing healthcare',
  'contract monitoring',
  'deliverable',
  'delayed transfer of care',
  'deprivation of liberty',
  'direct payment',
  'domiciliary',
  'eligibility criteria',
  'eligible need',
  'empowerment',
  'enablement',
  'framework agreement',
  'holistic',
  'impact assessment',
  'individual budget',
  'individual service fund',
  'integrated care',
  'intermediate care',
  'key performance indicator',
  'key safe',
  'link worker',
  'liberty safeguard',
  'mental capacity',
  'micro-provider',
  'multi-agency',
  'multi-disciplinary',
  'needs assessment',
  'outcomes-based',
  'package of care',
  'peer support',
  'person-centred',
  'personal assistant',
  'personal budget',
  'personal health budget',
  'personalisation',
  'place-based',
  'procurement',
  'reablement',
  'resource allocation',
  'respite care',
  'safeguarding',
  'self-directed support',
  'self-funder',
  'service delivery',
  'signposting',
  'social prescribing',
  'spot purchase',
  'stakeholder',
  'step-down bed',
  'strengths-based',
  'support plan',
  'supported living',
  'telecare',
  'third sector',
  'throughput',
  'transfer of care',
  'unmet need',
  'user-led',
  'virtual ward',
  'whole-system',
  'wraparound',
];

/** Letters that nearly everybody in Britain knows. */
export const KNOWN_LETTERS: ReadonlySet<string> = new Set(
  (
    'AD AM ASAP ATM BBC BBQ BC BST CCTV CD CV DIY DJ DNA DVD EU FAQ FM GCSE GMT GP GPS HQ ID IQ ITV JCB LED MOT MP NHS OK ' +
    'PC PE PIN PM PO PS PTO RSVP SIM SMS SOS TV UFO UK UN US USA USB VAT VIP WC WD WWW XL XS'
  ).split(' '),
);

/** Words that are written in capitals to be loud, or stand so on a sign. */
export const LOUD_WORDS: ReadonlySet<string> = new Set(
  (
    'ALL ALWAYS AND ANY ARE ASK BABY BE BUS BUT BUY BY CAFE CAN CAR CLOSED COME DAD DO EXIT FIRE FOR FREE FROM GENTS GO GRAN HAS HAVE HE HELP HER HERE HIM HIS ' +
    'HOME HOW IF IN IS IT KEEP LADIES LEFT LIFT LOVE ME MEN MINE MORE MUM MUST MY NAN NEVER NEW NIGHT NO NONE NOR NOT NOW OF OFF OH OLD ON ONE ONLY OPEN OR OUR OUT ' +
    'OUTSIDE PAID PLEASE PRIVATE PULL PUSH RIGHT SALE SAY SHE SHUT SO SORRY STAFF STAY STOP THANK THAT THE THEIR THEM THEY THIS TO ' +
    'TODAY TOILET TOO UP URGENT US VERY WAIT WANT WAS WE WHAT WHEN WHERE WHO WHY WILL WITH WOMEN YES YOU YOUR'
  ).split(' '),
);
