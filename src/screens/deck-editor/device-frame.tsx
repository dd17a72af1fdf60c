import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { ViewWindow } from '../../ui/use-media.ts';
import styles from './card-preview.module.css';

export interface DeviceFrameProps {
  /** What it shows, for those who don't see it. */
  title: string;
  /** Of the device, in CSS pixels. */
  width: number;
  height: number;
  children: ReactNode;
}

/** Room for the picture in the dialog: shares of the window's height. */
const MOST_OF_HEIGHT = 0.56;

/**
 * A device of another size within this page: the same styles in a window of its own, so that every width, height and media
 * query is that device's, drawn small. Nothing is loaded for it.
 */
export function DeviceFrame({ title, width, height, children }: DeviceFrameProps) {
  const place = useRef<HTMLDivElement>(null);
  const [inner, setInner] = useState<Document | null>(null);
  const scale = useScale(place, width, height);
  useSameLook(inner);
  return (
    <div ref={place} className={styles['frame']}>
      <div className={styles['glass']} style={{ width: width * scale, height: height * scale }}>
        {/* Nothing is loaded into it: what it shows is drawn by this page, and may be looked into by what checks the page. */}
        {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
        <iframe
          ref={(frame) => setInner(frame?.contentDocument ?? null)}
          title={title}
          width={width}
          height={height}
          style={{ transform: `scale(${scale})` }}
        />
      </div>
      {inner?.defaultView &&
        createPortal(
          <ViewWindow.Provider value={inner.defaultView}>{children}</ViewWindow.Provider>,
          inner.body,
        )}
    </div>
  );
}

/** As large as there is room for, never larger than the device. */
function useScale(place: { current: HTMLElement | null }, width: number, height: number): number {
  const [scale, setScale] = useState(0.3);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const fit = (): void => {
      const room = element.clientWidth - 30;
      setScale(Math.min(1, room / width, (window.innerHeight * MOST_OF_HEIGHT) / height));
    };
    fit();
    const watch = new ResizeObserver(fit);
    watch.observe(element);
    return () => watch.disconnect();
  }, [place, width, height]);
  return scale;
}

/** The page's own styles, theme and size of words, in the window of the device, also when they change. */
function useSameLook(inner: Document | null): void {
  useEffect(() => {
    if (!inner) return undefined;
    const look = (): void => copyLook(inner.documentElement);
    const styleSheets = (): void => copyStyles(inner);
    look();
    styleSheets();
    const lookWatch = new MutationObserver(look);
    lookWatch.observe(document.documentElement, { attributes: true });
    // The styles of a part that is loaded later come later.
    const styleWatch = new MutationObserver(styleSheets);
    styleWatch.observe(document.head, { childList: true });
    return () => {
      lookWatch.disconnect();
      styleWatch.disconnect();
    };
  }, [inner]);
}

function copyLook(to: HTMLElement): void {
  const from = document.documentElement;
  to.lang = from.lang;
  for (const name of ['theme', 'text', 'motion']) to.dataset[name] = from.dataset[name] ?? '';
}

function copyStyles(to: Document): void {
  const styleSheets = document.head.querySelectorAll('link[rel="stylesheet"], style');
  to.head.replaceChildren(...[...styleSheets].map((each) => to.importNode(each, true)));
}
