import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from '../ui/button.tsx';
import { boardWords } from '../words/board-area.ts';
import { useWords } from '../words/index.ts';

function voices(): SpeechSynthesis | null {
  return typeof speechSynthesis === 'undefined' ? null : speechSynthesis;
}

/** Voices of this device alone, so that reading aloud sends nobody's words away and needs no network. */
function hasVoice(): boolean {
  return (
    voices()
      ?.getVoices()
      .some((voice) => voice.localService) ?? false
  );
}

function subscribe(listener: () => void): () => void {
  const from = voices();
  from?.addEventListener('voiceschanged', listener);
  return () => from?.removeEventListener('voiceschanged', listener);
}

/** Reads a text in the device's own voice. Where the device has none, the button isn't there. Give it the text as its key. */
export function ReadAloud({ text, language }: { text: string; language: string }) {
  const say = useWords(boardWords);
  const able = useSyncExternalStore(subscribe, hasVoice, () => false);
  const [reading, setReading] = useState(false);
  useEffect(() => () => voices()?.cancel(), []);
  if (!able) return null;
  const read = (): void => {
    voices()?.cancel();
    if (reading) return setReading(false);
    const speech = new SpeechSynthesisUtterance(text);
    const [short = ''] = language.split('-');
    const voice = voices()
      ?.getVoices()
      .find((each) => each.localService && each.lang.startsWith(short));
    speech.lang = language;
    if (voice) speech.voice = voice;
    speech.addEventListener('end', () => setReading(false));
    speech.addEventListener('error', () => setReading(false));
    voices()?.speak(speech);
    return setReading(true);
  };
  return (
    <Button look="quiet" onClick={read}>
      {say(reading ? 'card.quiet' : 'card.aloud')}
    </Button>
  );
}
