import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useWords } from '../words/index.ts';
import { DependsForm } from './depends-form.tsx';
import { KeepForm } from './keep-form.tsx';
import type { NextStep } from './next-step.ts';
import styles from './other-ways.module.css';
import type { TurnPlay } from './use-turn.ts';
import { playWords } from './words.ts';

type Form = 'keep' | 'depends';

function formsFor(step: NextStep, mitigate: boolean): Form[] {
  if (step.move === 'removeTile') return mitigate ? ['keep', 'depends'] : ['depends'];
  return step.move === 'placeTile' ? ['depends'] : [];
}

/** What else the team may do with this effect than what the one button does. */
export function OtherWays({ turn }: { turn: TurnPlay }) {
  const say = useWords(playWords);
  const [open, setOpen] = useState<Form | null>(null);
  const { view, step } = turn;
  const forms = formsFor(step, view.houseRules.mitigate);
  const canTakeBack =
    (forms.length > 0 || step.code === 'finish') && view.turn.done.some((each) => each.how !== 'passed');
  const shown = forms.find((form) => form === open) ?? null;
  if (forms.length === 0 && !canTakeBack) return null;
  return (
    <>
      {forms.map((form) => (
        <Button key={form} look="quiet" aria-haspopup="dialog" onClick={() => setOpen(form)}>
          {say(`${form}.open`)}
        </Button>
      ))}
      {canTakeBack && (
        <Button look="quiet" onClick={() => void turn.send('takeBack')}>
          {say('takeBack.open')}
        </Button>
      )}
      <Dialog
        title={shown === null ? '' : say(`${shown}.open`)}
        open={shown !== null}
        onClose={() => setOpen(null)}
        closeName={say('close')}
      >
        {shown === 'keep' && <KeepForm turn={turn} onDone={() => setOpen(null)} />}
        {shown === 'depends' && <DependsForm turn={turn} onDone={() => setOpen(null)} />}
        {turn.refusal && <p className={styles['refusal']}>{turn.refusal}</p>}
      </Dialog>
    </>
  );
}
