import { readFileSync } from 'node:fs';

/** Commands of a page, as they stand there. */
export type Blok = { readonly kop: string; readonly opdrachten: string };

/** Every block of shell commands of a page, with the heading that it stands under. */
export function blokken(pad: string): readonly Blok[] {
  let kop = '';
  return [...readFileSync(pad, 'utf8').matchAll(/^## (.+)$|^```bash\n([\s\S]*?)^```$/gm)].flatMap(
    ([, nieuweKop, opdrachten]) => {
      if (nieuweKop !== undefined) kop = nieuweKop;
      return opdrachten === undefined ? [] : [{ kop, opdrachten }];
    },
  );
}
