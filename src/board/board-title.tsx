import type { TableView } from '../rules/view-types.ts';
import { boardWords as boardArea } from '../words/board-area.ts';
import { useWords } from '../words/index.ts';
import { outcomesToday, tilesToday } from './board-state.ts';
import styles from './board-title.module.css';
import type { BoardWords } from './board-words.ts';
import { listed } from './listed.ts';
import type { PathLayout } from './path-layout.ts';
import { breakLine, shortened } from './break-line.ts';

export interface BoardTitleProps {
  view: TableView;
  words: BoardWords;
  layout: PathLayout;
}

/** What is lettered on the board: the deck's title, how far the path is, and which outcomes are not for today. */
export function BoardTitle({ view, words, layout }: BoardTitleProps) {
  const say = useWords(boardArea);
  const { title } = layout;
  const { inPlay, notToday } = outcomesToday(view, words);
  const tiles = tilesToday(view);
  const lettering = words.title.length * 21 > title.width ? 36 : 42;
  const heading = shortened(breakLine(words.title, Math.floor(title.width / (lettering / 2))), title.lines);
  const built = say('built', {
    done: view.complete.filter((id) => view.inPlay.includes(id)).length,
    of: inPlay.length,
  });
  const aside =
    notToday.length > 0 ? say('notToday', { outcomes: listed(notToday.map((each) => each.short)) }) : '';
  const lines = breakLine(aside, Math.floor(title.width / 13));
  return (
    <g transform={`translate(${title.x} ${title.y})`}>
      {heading.map((line, index) => (
        <text key={line} y={index * (lettering + 4)} fontSize={lettering} className={styles['title']}>
          {line}
        </text>
      ))}
      <g transform={`translate(0 ${(heading.length - 1) * (lettering + 4) + 40})`}>
        <text className={styles['line']}>
          {built}, {say('tiles', { set: tiles.set, of: tiles.of })}
        </text>
        {lines.map((line, index) => (
          <text key={line} y={33 + index * 31} className={styles['aside']}>
            {line}
          </text>
        ))}
      </g>
    </g>
  );
}
