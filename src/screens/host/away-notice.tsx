import { facilitateWords } from '../../facilitate/words.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/index.ts';

export interface AwayNoticeProps {
  /** The name of the team whose turn it is. */
  team: string;
  onWait: () => void;
  onPlay: () => void;
}

/** It is a team's turn and nobody of them is connected: wait, or play for them. */
export function AwayNotice({ team, onWait, onPlay }: AwayNoticeProps) {
  const say = useWords(facilitateWords);
  return (
    <Notice
      title={say('offline.title', { team })}
      actions={
        <>
          <Button onClick={onWait}>{say('offline.wait')}</Button>
          <Button onClick={onPlay}>{say('offline.play')}</Button>
        </>
      }
    >
      {say('offline.body')}
    </Notice>
  );
}
