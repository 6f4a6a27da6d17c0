// A test that is left out must say why, at run time: `context.skip('no Docker here')`. The forms below leave tests
// out without a trace in the summary's reasons, or leave out all others.
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const forbidden =
  /\b(?:test|it|describe|suite|bench)(?:\.\w+)*\.(?:only|skip|todo|skipIf|runIf|fails)\b|\b(?:xit|xtest|xdescribe|fit|fdescribe)\s*\(/;
const reasonless = /\.skip\(\s*\)/;

// test/checks holds these forms as samples.
const root = resolve(process.argv[2] ?? '.');
const findings = globSync('test/**/*.ts', { cwd: root, exclude: ['test/checks/**'] })
  .toSorted()
  .flatMap((file) =>
    readFileSync(resolve(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        forbidden.test(line) || reasonless.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
      ),
  );

for (const finding of findings) console.error(`no-skipped-tests: ${finding}`);
process.exitCode = findings.length === 0 ? 0 : 1;
