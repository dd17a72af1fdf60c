import { useRef } from 'react';
import { Button } from '../ui/button.tsx';

export interface FileButtonProps {
  name: string;
  /** As for a file input. */
  accept: string;
  onFile: (file: File) => void;
}

/** Chooses a file of this device. The same file can be chosen again. */
export function FileButton({ name, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{name}</Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={name}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
