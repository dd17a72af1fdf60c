import type { TableView } from '../rules/view-types.ts';

/** What a board on a table sounds like. */
export type Sound = 'die' | 'card' | 'tile' | 'taken' | 'finished';

const tilesOf = ({ path }: TableView): number =>
  Object.values(path).flatMap((block) => Object.values(block).filter((tile) => tile !== null)).length;

/** What there is to hear between two views of a table, in the order in which it happens. */
export function soundsBetween(before: TableView, after: TableView): Sound[] {
  const sounds: Sound[] = [];
  const [had, has] = [tilesOf(before), tilesOf(after)];
  if (after.turn.roll !== null && before.turn.roll === null) sounds.push('die');
  if (after.turn.cardId !== null && after.turn.cardId !== before.turn.cardId) sounds.push('card');
  if (has > had) sounds.push('tile');
  if (has < had) sounds.push('taken');
  if (after.complete.length > before.complete.length) sounds.push('finished');
  return sounds;
}

/** Wood is a short knock of noise, paper a soft one, and a finished stone rings once. */
interface Knock {
  /** Middle of the band of noise, in hertz. */
  hertz: number;
  seconds: number;
  /** 0 to 1. */
  loudness: number;
  /** When, after the sound begins, in seconds. */
  at: number;
}

const KNOCKS: Readonly<Record<Exclude<Sound, 'finished'>, readonly Knock[]>> = {
  die: [0, 0.09, 0.16, 0.21].map((at, n) => ({
    hertz: 900 - 90 * n,
    seconds: 0.05,
    loudness: 0.5 - 0.09 * n,
    at,
  })),
  card: [{ hertz: 3200, seconds: 0.16, loudness: 0.12, at: 0 }],
  tile: [{ hertz: 380, seconds: 0.09, loudness: 0.7, at: 0 }],
  taken: [{ hertz: 1800, seconds: 0.22, loudness: 0.1, at: 0 }],
};

const PAUSE_SECONDS = 0.35;

let context: AudioContext | null = null;

/** Plays sounds one after the other. Silent where the browser has no sound, or wants a press first. */
export function playSounds(sounds: readonly Sound[]): void {
  if (sounds.length === 0 || typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  void context.resume();
  for (const [index, sound] of sounds.entries()) {
    const at = context.currentTime + index * PAUSE_SECONDS;
    if (sound === 'finished') ring(context, at);
    else for (const each of KNOCKS[sound]) knock(context, { ...each, at: at + each.at });
  }
}

function knock(audio: AudioContext, { hertz, seconds, loudness, at }: Knock): void {
  const noise = audio.createBuffer(1, Math.ceil(audio.sampleRate * seconds), audio.sampleRate);
  const samples = noise.getChannelData(0);
  for (let n = 0; n < samples.length; n++)
    samples[n] = (Math.random() * 2 - 1) * (1 - n / samples.length) ** 3;
  const source = new AudioBufferSourceNode(audio, { buffer: noise });
  const band = new BiquadFilterNode(audio, { type: 'bandpass', frequency: hertz, Q: 1.4 });
  source
    .connect(band)
    .connect(new GainNode(audio, { gain: loudness }))
    .connect(audio.destination);
  source.start(at);
}

function ring(audio: AudioContext, at: number): void {
  for (const [n, hertz] of [523.25, 1046.5, 1568].entries()) {
    const gain = new GainNode(audio, { gain: 0 });
    gain.gain.setValueAtTime(0.16 / (n + 1), at);
    gain.gain.exponentialRampToValueAtTime(0.0001, at + 1.2);
    const tone = new OscillatorNode(audio, { frequency: hertz });
    tone.connect(gain).connect(audio.destination);
    tone.start(at);
    tone.stop(at + 1.3);
  }
}
