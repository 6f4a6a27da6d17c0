import type { AgendaSize } from './agenda.ts';
import { agenda } from './agenda.ts';
import type { BerichtenSize } from './berichten.ts';
import { berichten } from './berichten.ts';
import type { BordSize } from './bord.ts';
import { bord } from './bord.ts';
import type { CijfersSize } from './cijfers.ts';
import { cijfers } from './cijfers.ts';
import type { GroeiSize } from './groei.ts';
import { groei } from './groei.ts';
import type { KaartactieSize } from './kaartactie.ts';
import { kaartactie } from './kaartactie.ts';
import type { KaartenSize } from './kaarten.ts';
import { kaarten } from './kaarten.ts';
import type { PaginaSize } from './pagina.ts';
import { pagina } from './pagina.ts';
import type { Meting } from './report.ts';
import type { VastleggenSize } from './vastleggen.ts';
import { vastleggen } from './vastleggen.ts';

export type BenchSize = {
  readonly vastleggen: VastleggenSize;
  readonly kaartactie: KaartactieSize;
  readonly agenda: AgendaSize;
  readonly kaarten: KaartenSize;
  readonly berichten: BerichtenSize;
  readonly groei: GroeiSize;
  readonly bord: BordSize;
  readonly pagina: PaginaSize;
  readonly cijfers: CijfersSize;
};

/** Parts of the whole, by the name that `npm run bench -- <part>` takes. */
export const PARTS = [
  'vastleggen',
  'kaartactie',
  'agenda',
  'kaarten',
  'berichten',
  'groei',
  'bord',
  'pagina',
  'cijfers',
] as const;
export type Part = (typeof PARTS)[number];

/** Runs parts one after the other: together they would measure each other. */
export async function bench(size: BenchSize, parts: readonly Part[]): Promise<readonly Meting[]> {
  const metingen: Meting[] = [];
  for (const part of parts) metingen.push(...(await run(part, size)));
  return metingen;
}

async function run(part: Part, size: BenchSize): Promise<readonly Meting[]> {
  switch (part) {
    case 'vastleggen':
      return vastleggen(size.vastleggen);
    case 'kaartactie':
      return kaartactie(size.kaartactie);
    case 'agenda':
      return agenda(size.agenda);
    case 'kaarten':
      return kaarten(size.kaarten);
    case 'berichten':
      return berichten(size.berichten);
    case 'groei':
      return groei(size.groei);
    case 'bord':
      return bord(size.bord);
    case 'pagina':
      return pagina(size.pagina);
    case 'cijfers':
      return cijfers(size.cijfers);
  }
}
