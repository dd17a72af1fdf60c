import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Deck } from '../../src/decks/schema.ts';
import type { Problem } from '../../src/decks/problems.ts';
import { printCommandWords } from '../../src/words/print-command.ts';
import { problemReport } from '../../src/words/problems.ts';
import { readDeckFile } from '../decks/read-deck-file.ts';
import { findChromium, htmlToPdf } from '../print/chromium-pdf.ts';
import { withPicturesBeside } from '../print/pictures-beside.ts';
import { printHtml } from '../print/print-html.ts';
import type { Command, CommandResult, Output } from './command.ts';
import { oneFile, readArgs } from './read-args.ts';
import { tellBroken } from './tell-problems.ts';

/** `print FILE --out FILE.html` or `.pdf`: all that a table without devices needs, to print and cut out. */
export const printDeck: Command = (args, output) => {
  const asked = readArgs(args, { flags: ['--json'], values: ['--out'] });
  if ('wrongUse' in asked) return asked;
  const file = oneFile(asked);
  if (typeof file !== 'string') return file;
  const out = asked.values.get('--out');
  const kind = out === undefined ? '' : path.extname(out).toLowerCase();
  if (out === undefined || !['.html', '.htm', '.pdf'].includes(kind)) {
    return { wrongUse: printCommandWords.noOut() };
  }
  const json = asked.flags.has('--json');
  const parsed = readDeckFile(file);
  if (!parsed.ok) return tellBroken(output, file, { problems: parsed.problems, json });
  const deck = withPicturesBeside(parsed.deck, path.dirname(file));
  const job: Job = { file, out, deck, problems: parsed.problems, json, output };
  return kind === '.pdf' ? printPdf(job) : printPage(job);
};

interface Job {
  file: string;
  out: string;
  /** Without errors. */
  deck: Deck;
  problems: readonly Problem[];
  json: boolean;
  output: Output;
}

async function printPage(job: Job): Promise<CommandResult> {
  const html = await printHtml(job.deck);
  return isWritten(job.out, html) ? done(job) : notDone(job, printCommandWords.notWritten(job.out));
}

/** Where there is no PDF to be had, the page is written in its place: any browser prints it. */
async function printPdf(job: Job): Promise<CommandResult> {
  const html = await printHtml(job.deck);
  const chromium = findChromium(process.env);
  const pdf = chromium === null ? null : await htmlToPdf(html, chromium);
  if (pdf) return isWritten(job.out, pdf) ? done(job) : notDone(job, printCommandWords.notWritten(job.out));
  const page = `${job.out.slice(0, -'.pdf'.length)}.html`;
  const why = chromium === null ? printCommandWords.noChromium() : printCommandWords.notPrinted(chromium);
  const instead = isWritten(page, html)
    ? printCommandWords.pageInstead(page)
    : printCommandWords.notWritten(page);
  return notDone(job, `${why} ${instead}`);
}

function done({ file, out, problems, json, output }: Job): CommandResult {
  if (json) {
    output.out(JSON.stringify({ file, ok: true, problems: problems.map(problemReport), out }, null, 2));
  } else {
    output.out(printCommandWords.printed(out));
  }
  return 0;
}

function notDone({ file, problems, json, output }: Job, message: string): CommandResult {
  if (json) {
    output.out(JSON.stringify({ file, ok: false, problems: problems.map(problemReport), message }, null, 2));
  } else {
    output.err(message);
  }
  return 2;
}

function isWritten(file: string, content: string | Buffer): boolean {
  try {
    writeFileSync(file, content);
    return true;
  } catch {
    return false;
  }
}
