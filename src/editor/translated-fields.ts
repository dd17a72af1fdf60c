/** The words of a card that are translated. */
export const CARD_WORDS = ['title', 'text', 'easyRead', 'prompts'] as const;
/** The words of a deck of its own that are translated. */
export const DECK_WORDS = ['title', 'summary'] as const;
/** The words of a perspective or an outcome that are translated. */
export const BOARD_WORDS = ['name', 'short', 'description', 'easyRead'] as const;
