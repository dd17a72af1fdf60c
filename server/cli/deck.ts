import { runDeckCommand } from './deck-command.ts';

process.exitCode = await runDeckCommand(process.argv.slice(2), {
  out: (text) => console.log(text),
  err: (text) => console.error(text),
});
