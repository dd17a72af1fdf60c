import { useState } from 'react';
import { useLocation } from 'wouter';
import {
  holdFacilitatorKey,
  keysFor,
  dropKeys,
  takeKeysFromAddress,
  type FacilitatorKey,
} from '../../session/keys.ts';
import { BecomeFacilitator } from './become-facilitator.tsx';
import { Hosting } from './hosting.tsx';

/** `/w/:id/host`: the facilitator's own page. A code in place of the id leads there too, once the words were said. */
export function HostPage({ workshopId }: { workshopId: string }) {
  return <AnyHost key={workshopId} workshopId={workshopId} />;
}

function AnyHost({ workshopId }: { workshopId: string }) {
  const [, go] = useLocation();
  const [key, setKey] = useState(() => keyAtHand(workshopId));
  if (!key) {
    return (
      <BecomeFacilitator
        codeOrId={workshopId}
        onKey={(ownId, token) => {
          holdFacilitatorKey(ownId, { token });
          if (ownId === workshopId) setKey(keysFor(workshopId).facilitator);
          else go(`/w/${ownId}/host`, { replace: true });
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
