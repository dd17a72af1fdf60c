import { DEFAULT_PERSPECTIVES } from '../../src/decks/defaults.ts';
import type { Deck } from '../../src/decks/schema.ts';
import { aDeck, aPoem, aScenario } from '../decks/a-deck.ts';

const SHORT = ['الناس', 'الخدمات', 'العاملون', 'المديرون'];

/** A deck that is written from right to left. */
export function arabicDeck(): Deck {
  return aDeck({
    title: 'الطريق إلى حياتي',
    language: 'ar',
    perspectives: DEFAULT_PERSPECTIVES.map((each, index) => ({
      ...each,
      name: SHORT[index] ?? '',
      short: SHORT[index] ?? '',
      description: 'أشخاص يستخدمون الرعاية والدعم، وعائلاتهم وأصدقاؤهم.',
      easyRead: 'أشخاص يحتاجون إلى بعض المساعدة.',
    })),
    outcomes: ['الاختيار', 'الكرامة', 'البيت'].map((name, index) => ({
      id: `outcome-${index}`,
      name,
      short: name,
      description: 'أقرر كيف أعيش وما المساعدة التي أتلقاها، ويمكنني أن أغير رأيي.',
    })),
    cards: [
      ...DEFAULT_PERSPECTIVES.map(({ id }) =>
        aScenario({
          id: `${id}-1`,
          perspective: id,
          voice: 'ابنة تعتني بأبيها',
          text: 'كل شخص جديد يأتي يسأل أبي الأسئلة الأربعين نفسها، وفي كل مرة عليه أن يجيب غريبا.',
          easyRead: 'يسأل الناس أبي أسئلة كثيرة. هذا يحزنه. هل يمكن أن يسألوا مرة واحدة؟',
          prompts: ['من يستطيع أن يغير ذلك؟', 'متى يكون السؤال لطفا؟'],
          sensitivity: ['الفقد'],
        }),
      ),
      aPoem({ title: 'الباب', text: 'عند الباب صندوق\nوفيه المفتاح', easyRead: 'قصيدة عن باب.' }),
    ],
  });
}
