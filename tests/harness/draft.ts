import { draftCommand } from './draft-command.ts';

try {
  process.stdout.write(`${JSON.stringify(draftCommand(process.argv.slice(2)), null, 1)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
