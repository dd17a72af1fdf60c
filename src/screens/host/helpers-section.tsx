import { Act } from '../../facilitate/act.tsx';
import { Covered } from '../../facilitate/covered.tsx';
import { LOBBY_ANSWERS } from '../../protocol/lobby.ts';
import { joinWays } from '../../stage/join-ways.ts';
import { useWords } from '../../words/index.ts';
import type { FacilitatorDevice } from '../../workshop/view-types.ts';
import styles from './sections.module.css';
import { latestTurn } from './table-facts.ts';
import { tableName } from './table-name.ts';
import { useCommand } from './use-command.ts';
import type { Host } from './use-host.ts';
import { hostWords } from './words.ts';

export interface HelpersSectionProps {
  host: Host;
  words: string | null;
  onWords: (words: string) => void;
}

/** Other devices that can run the workshop: the words that make one, and how to end its role. */
export function HelpersSection({ host, words, onWords }: HelpersSectionProps) {
  const say = useWords(hostWords);
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{say('helpers.title')}</h2>
      <div className={styles['sheet']}>
        <p>{say('helpers.lead')}</p>
        <WordsSheet host={host} words={words} onWords={onWords} />
      </div>
      <h2 className={styles['heading']}>{say('helpers.devices')}</h2>
      <div className={styles['sheet']}>
        <ul className={styles['list']}>
          {host.view.devices.map((device) => (
            <DeviceLine key={device.deviceId} host={host} device={device} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function WordsSheet({ host, words, onWords }: HelpersSectionProps) {
  const say = useWords(hostWords);
  const { run, refusal } = useCommand();
  const { view, workshop } = host;
  const { address } = joinWays(view, view.address);
  const renew = async (): Promise<boolean> =>
    run(async () => {
      const result = await workshop.command('renewWords');
      const answer = LOBBY_ANSWERS.renewWords.safeParse(result);
      if (answer.success) onWords(answer.data.facilitatorWords);
      return result;
    });
  return (
    <>
      {words === null ? (
        <p>{say('helpers.wordsLost')}</p>
      ) : (
        <Covered name={say('helpers.words')} until={latestTurn(view, null)}>
          <p>{say('helpers.wordsHow', { address: `${address}/w/${view.code}/host` })}</p>
          <p className={styles['spoken']}>{words}</p>
        </Covered>
      )}
      <Act
        name={say('helpers.renew')}
        sees={say('helpers.renewSees')}
        doName={say('helpers.renewDo')}
        refusal={refusal}
        onDo={renew}
      />
    </>
  );
}

function DeviceLine({ host, device }: { host: Host; device: FacilitatorDevice }) {
  const say = useWords(hostWords);
  const { run, refusal } = useCommand();
  const { deviceId, came, connected, isThisDevice, sinceMs, tableId } = device;
  const table = host.view.tables.find((each) => each.tableId === tableId);
  const since = new Date(sinceMs).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  const facts = [
    isThisDevice ? say('helpers.this') : say(connected ? 'helpers.online' : 'helpers.offline'),
    ...(table ? [say('helpers.onlyTable', { table: tableName(table, say) })] : []),
    say('helpers.since', { time: since }),
  ];
  return (
    <li className={styles['item']}>
      <p>
        <strong>{say(came === 'host' ? 'helpers.host' : 'helpers.deputy')}</strong>{' '}
        <span className={styles['quiet']}>{facts.join(' · ')}</span>
      </p>
      {!isThisDevice && (
        <Act
          name={say('helpers.end')}
          sees={say('helpers.endSees')}
          doName={say('helpers.endDo')}
          refusal={refusal}
          onDo={() => run(() => host.workshop.command('endDevice', { deviceId }))}
        />
      )}
    </li>
  );
}
