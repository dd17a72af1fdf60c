import type { TableView } from '../rules/view-types.ts';
import { boardWords as boardArea } from '../words/board-area.ts';
import { useWords } from '../words/index.ts';
import { outcomesToday, tilesToday } from './board-state.ts';
import styles from './board-title.module.css';
import type { BoardWords } from './board-words.ts';
import type { Lettering } from './lettering.ts';
import { listed } from './listed.ts';
import type { PathLayout } from './path-layout.ts';
import { breakLine, shortened } from './break-line.ts';

export interface BoardTitleProps {
  view: TableView;
  words: BoardWords;
  layout: PathLayout;
  lettering: Lettering;
}

/** What is lettered on the board: the deck's title, how far the path is, and which outcomes are not for today. */
export function BoardTitle({ view, words, layout, lettering }: BoardTitleProps) {
  const say = useWords(boardArea);
  const { title } = layout;
  const { line: size, withAside } = lettering;
  const { inPlay, notToday } = outcomesToday(view, words);
  const tiles = tilesToday(view);
  const large = Math.max(size, words.title.length * 21 > title.width ? 36 : 42);
  const heading = shortened(breakLine(words.title, Math.floor(title.width / (large / 2))), title.lines);
  const built = say('built', {
    done: view.complete.filter((id) => view.inPlay.includes(id)).length,
    of: inPlay.length,
  });
  const laid = say('tiles', { set: tiles.set, of: tiles.of });
  const so = withAside ? [`${built}, ${laid}`] : [`${built},`, laid];
  const aside = say('notToday', { outcomes: listed(notToday.map((each) => each.short)) });
  const letters = Math.floor(title.width / (size / 2));
  const lines = [
    ...so.flatMap((each) => breakLine(each, letters)).map((text) => ({ text, look: 'line' })),
    ...(withAside && notToday.length > 0 ? breakLine(aside, letters) : []).map((text) => ({
      text,
      look: 'aside',
    })),
  ];
  return (
    <g transform={`translate(${title.x} ${title.y})`}>
      {heading.map((line, index) => (
        <text key={line} y={index * (large + 4)} fontSize={large} className={styles['title']}>
          {line}
        </text>
      ))}
      <g transform={`translate(0 ${(heading.length - 1) * (large + 4) + 12})`}>
        {lines.map(({ text, look }, index) => (
          <text key={text} y={(index + 1) * (size + 4)} fontSize={size} className={styles[look]}>
            {text}
          </text>
        ))}
      </g>
    </g>
  );
}
