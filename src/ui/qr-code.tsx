import { encode } from 'uqr';
import { commonWords } from '../words/common-words.ts';
import { useWords } from '../words/index.ts';
import styles from './qr-code.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface QrCodeProps {
  /** What a camera reads: an address. */
  value: string;
  /** What it leads to, in words, for those who don't see it. */
  says: string;
}

/** A QR code. Dark on light in both themes: many phones don't read it the other way round. Fills the width it is given. */
export function QrCode({ value, says }: QrCodeProps) {
  const say = useWords(commonWords);
  const { data, size } = encode(value, { ecc: 'M', border: 3 });
  const rows = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''));
  return (
    <span className={styles['code']}>
      <svg aria-hidden="true" viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
        <rect width={size} height={size} rx="2" className={styles['paper']} />
        <path d={rows.join('')} className={styles['squares']} />
      </svg>
      <VisuallyHidden>{say('qr', { says })}</VisuallyHidden>
    </span>
  );
}
