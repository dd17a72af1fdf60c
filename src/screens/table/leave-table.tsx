import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/index.ts';
import { tableWords } from './words.ts';

/** Leaves for good, after asking once. */
export function LeaveTable({ code, onLeave }: { code: string; onLeave: () => void }) {
  const say = useWords(tableWords);
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setIsAsking(true)}>
        {say('seat.leave')}
      </Button>
      <Dialog
        title={say('seat.leaveTitle')}
        open={isAsking}
        onClose={() => setIsAsking(false)}
        closeName={say('seat.leaveStay')}
        actions={<Button onClick={onLeave}>{say('seat.leaveDo')}</Button>}
      >
        <p>{say('seat.leaveBody', { code })}</p>
      </Dialog>
    </>
  );
}
