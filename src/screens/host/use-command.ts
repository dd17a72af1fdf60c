import { useState } from 'react';
import type { CommandResult } from '../../session/types.ts';
import { announce } from '../../ui/announcer-store.ts';
import { workshopRefusal } from './refusal.ts';

/** Does something for the workshop, and keeps the sentence of a refusal until the next try. */
export function useCommand(): {
  /** Answers whether it was done. */
  run: (what: () => Promise<CommandResult>) => Promise<boolean>;
  refusal: string | null;
} {
  const [refusal, setRefusal] = useState<string | null>(null);
  const run = async (what: () => Promise<CommandResult>): Promise<boolean> => {
    setRefusal(null);
    const result = await what();
    if (result.ok) return true;
    const sentence = workshopRefusal(result);
    setRefusal(sentence);
    announce(sentence);
    return false;
  };
  return { run, refusal };
}
