import { useEffect } from 'react';
import styles from './room-type.module.css';

/** Sets every size in `rem` for a room while the page is open: what is pressed here is read from the back row too. */
export function useRoomType(): void {
  useEffect(() => {
    const { classList } = document.documentElement;
    const room = styles['room'] ?? 'room';
    classList.add(room);
    return () => classList.remove(room);
  }, []);
}
