import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

type Manifest = Readonly<
  Record<string, { readonly file: string; readonly isEntry?: boolean; readonly imports?: readonly string[] }>
>;

/** KB of script, packed as it goes over the line, that the board loads first: with what Teams asks for. */
export async function scriptgrootte(): Promise<number> {
  const manifest = JSON.parse(await readFile('dist/tab/manifest.json', 'utf8')) as Manifest;
  const nodig = (naam: string): readonly string[] => [
    naam,
    ...(manifest[naam]?.imports ?? []).flatMap(nodig),
  ];
  const begin = Object.keys(manifest).find((naam) => manifest[naam]?.isEntry === true) ?? '';
  const groottes = await Promise.all(
    [...new Set([...nodig(begin), ...nodig('teams/host.ts')])].map(
      async (naam) => gzipSync(await readFile(`dist/tab/${manifest[naam]?.file ?? ''}`)).length,
    ),
  );
  return groottes.reduce((som, grootte) => som + grootte, 0) / 1_024;
}
