import { Suspense, useState } from 'react';
import type { Card } from '../../decks/schema.ts';
import { draftsInMemory } from '../../play/drafts.ts';
import { PaperCard } from '../../print/paper-card.tsx';
import { FootBar } from '../../stage/foot-bar.tsx';
import { phaseOf } from '../../stage/phase.ts';
import { Stage } from '../../stage/stage.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { useWords } from '../../words/index.ts';
import styles from './card-preview.module.css';
import type { Desk } from './desk.ts';
import { DeviceFrame } from './device-frame.tsx';
import type { EditorScreens } from './preview-screens.ts';
import { layCard, type CardSide, type PreviewTable } from './preview-table.ts';
import { SideChoice } from './side-choice.tsx';
import { editorWords } from './words.ts';

/** On what cards are looked at, in CSS pixels. Paper has a size of its own. */
const DEVICES = {
  projector: { width: 1920, height: 1080 },
  laptop: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
} as const;
type Device = keyof typeof DEVICES;
const NAMES: readonly (Device | 'paper')[] = ['projector', 'laptop', 'phone', 'paper'];

export interface PreviewDialogProps {
  desk: Desk;
  card: Card;
  screens: EditorScreens;
  open: boolean;
  onClose: () => void;
}

/** The card on the very screens of a table, in a window of the device's own size. */
export function PreviewDialog({ open, onClose, ...shown }: PreviewDialogProps) {
  const say = useWords(editorWords);
  return (
    <Dialog title={say('preview.dialog')} open={open} onClose={onClose} size="large">
      {open && <OnDevices {...shown} />}
    </Dialog>
  );
}

function OnDevices({ desk, card, screens }: Omit<PreviewDialogProps, 'open' | 'onClose'>) {
  const say = useWords(editorWords);
  const [device, setDevice] = useState<Device | 'paper'>('projector');
  const [side, setSide] = useState<CardSide>('read');
  const laid = layCard(desk.deck, card, side);
  if (!laid) return null;
  return (
    <>
      <div className={styles['choices']}>
        <RadioCards
          legend={say('preview.device')}
          legendHidden
          layout="chips"
          cards={NAMES.map((value) => ({ value, name: say(`preview.devices.${value}`) }))}
          value={device}
          onValue={setDevice}
        />
        <SideChoice side={side} onSide={setSide} />
      </div>
      {device === 'paper' ? (
        <OnPaper desk={desk} card={card} side={side} />
      ) : (
        <DeviceFrame
          key={device}
          title={say('preview.frame', { device: say(`preview.devices.${device}`) })}
          {...DEVICES[device]}
        >
          {device === 'projector' ? (
            <OnProjector laid={laid} />
          ) : (
            <InHands laid={laid} screens={screens} onTurn={() => setSide('does')} />
          )}
        </DeviceFrame>
      )}
    </>
  );
}

/** As it is printed, in its own size. */
function OnPaper({ desk, card, side }: { desk: Desk; card: Card; side: CardSide }) {
  const laid = layCard(desk.deck, card, 'does');
  const { cardId = null, effects = null } = laid?.view.turn ?? {};
  if (!laid || cardId === null) return null;
  return (
    <div className={styles['paper']}>
      <PaperCard
        words={laid.words}
        cardId={cardId}
        effects={effects ?? []}
        side={side === 'read' ? 'front' : 'back'}
      />
    </div>
  );
}

function OnProjector({ laid: { view, words } }: { laid: PreviewTable }) {
  const phase = phaseOf(view);
  return <Stage view={view} deck={words} phase={phase} foot={<FootBar view={view} phase={phase} />} />;
}

interface InHandsProps {
  laid: PreviewTable;
  screens: EditorScreens;
  onTurn: () => void;
}

function InHands({ laid: { view, words }, screens, onTurn }: InHandsProps) {
  const { Table } = screens;
  const [drafts] = useState(draftsInMemory);
  return (
    <Suspense fallback={null}>
      <Table
        view={view}
        words={words}
        team={view.turn.team}
        name={null}
        play={(move) => {
          if (move === 'revealEffect') onTurn();
          return Promise.resolve({ ok: true });
        }}
        connection="live"
        nobodyHere={false}
        drafts={drafts}
        head={null}
      />
    </Suspense>
  );
}
