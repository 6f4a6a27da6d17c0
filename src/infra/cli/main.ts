import { createInterface } from 'node:readline';
import { beheer } from './beheer.ts';

// The input is opened only by a command that reads it: otherwise the process would wait for it.
async function* regels(): AsyncGenerator<string> {
  yield* createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
}

// Whoever reads the output may stop early (`| head`); that is no fault.
process.stdout.on('error', (fout: NodeJS.ErrnoException) => {
  if (fout.code !== 'EPIPE') throw fout;
  process.exit();
});

process.exitCode = await beheer(process.argv.slice(2), {
  regels: regels(),
  omgeving: process.env,
  uit: (regel) => process.stdout.write(`${regel}\n`),
  fout: (regel) => process.stderr.write(`${regel}\n`),
});
