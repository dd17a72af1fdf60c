import { useState } from 'react';
import {
  holdFacilitatorKey,
  keysFor,
  dropKeys,
  takeKeysFromAddress,
  type FacilitatorKey,
} from '../../session/keys.ts';
import { BecomeFacilitator } from './become-facilitator.tsx';
import { Hosting } from './hosting.tsx';

/** `/w/:id/host`: the facilitator's own page. */
export function HostPage({ workshopId }: { workshopId: string }) {
  const [key, setKey] = useState(() => keyAtHand(workshopId));
  if (!key) {
    return (
      <BecomeFacilitator
        workshopId={workshopId}
        onKey={(token) => {
          holdFacilitatorKey(workshopId, { token });
          setKey(keysFor(workshopId).facilitator);
        }}
      />
    );
  }
  return (
    <Hosting
      key={key.token}
      workshopId={workshopId}
      facilitatorKey={key}
      onWords={(words) => {
        holdFacilitatorKey(workshopId, { ...key, words });
        setKey({ ...key, words });
      }}
      onDrop={() => {
        dropKeys(workshopId, 'facilitator');
        setKey(undefined);
      }}
    />
  );
}

/** What stood behind `#` in the facilitator's link, else what this device holds. */
function keyAtHand(workshopId: string): FacilitatorKey | undefined {
  const { facilitator } = takeKeysFromAddress();
  if (facilitator !== undefined) holdFacilitatorKey(workshopId, { token: facilitator });
  return keysFor(workshopId).facilitator;
}
