import { timersVan } from '../../src/domain/afgeleid/derive.ts';
import { MINUUT } from '../../src/domain/termijnen/tijdstip.ts';
import { isOpen } from '../../src/domain/zaak/taak.ts';
import { werkt } from '../support/domain/aan-het-werk.ts';
import { zaak } from '../support/domain/melding.ts';
import type { Verloop } from '../support/domain/verloop.ts';
import { given } from '../support/domain/verloop.ts';
import { random } from '../support/random.ts';
import type { Meting } from './report.ts';
import { bericht } from './report.ts';

/** `zaken`: cases that come in over the simulated week. */
export type BerichtenSize = { readonly zaken: number };

const WEEK = 7 * 24 * 60;
const DAG = 24 * 60 * MINUUT;

/** Minutes until somebody answers: most soon, some after hours, one in ten not that week. */
function bedenktijd(kans: () => number): number {
  const soort = kans();
  if (soort < 0.7) return 3 + kans() * 20;
  return soort < 0.9 ? 45 + kans() * 180 : Number.POSITIVE_INFINITY;
}

function persoonlijk(loop: Verloop): readonly string[] {
  return loop
    .posts()
    .filter(({ publiek, alleenBijwerken }) => publiek.soort === 'dienst' && !alleenBijwerken)
    .map(({ id }) => id);
}

/** One case for a week: people answer in their own time, timers fire when they are due. */
function speel(kans: () => number): { readonly berichten: number; readonly antwoorden: number } {
  const loop = given(zaak());
  const einde = loop.nu + WEEK * MINUUT;
  const wanneer = new Map<string, number>();
  const verstuurd = new Set<string>();
  for (let stap = 0; stap < 2_000; stap += 1) {
    for (const id of persoonlijk(loop)) verstuurd.add(id);
    const open = Object.values(loop.zaak.taken).filter(isOpen);
    for (const { id } of open) {
      if (!wanneer.has(id)) wanneer.set(id, loop.nu + bedenktijd(kans) * MINUUT);
    }
    const antwoord = open
      .map(({ id }) => ({ id, op: wanneer.get(id) ?? einde }))
      .toSorted((a, b) => a.op - b.op)[0];
    const timer = Math.min(einde, ...timersVan(loop.zaak).map(({ due }) => due));
    if (Math.min(timer, antwoord?.op ?? einde) >= einde) break;
    if (antwoord === undefined || timer <= antwoord.op) {
      loop.nu = Math.max(loop.nu, timer);
      loop.firesDue();
      continue;
    }
    loop.nu = Math.max(loop.nu, antwoord.op);
    wanneer.set(antwoord.id, Number.POSITIVE_INFINITY);
    const taken = Object.values(loop.zaak.taken).filter(({ status }) => status !== 'vervallen');
    const wat = werkt(
      loop.zaak,
      taken.findIndex(({ id }) => id === antwoord.id),
      0,
    );
    if (wat !== null) loop.weigert(wat);
  }
  const antwoorden = Object.values(loop.zaak.taken).filter(({ status }) => status === 'beantwoord').length;
  return { berichten: verstuurd.size, antwoorden };
}

/** Personal messages about one held case in its first day when nobody at all answers. */
function stilsteDag(): number {
  const loop = given(zaak());
  const tot = loop.nu + DAG;
  const verstuurd = new Set(persoonlijk(loop));
  for (let due = 0; ; ) {
    due = Math.min(...timersVan(loop.zaak).map((timer) => timer.due));
    if (due > tot) return verstuurd.size;
    loop.nu = Math.max(loop.nu, due);
    loop.firesDue();
    for (const id of persoonlijk(loop)) verstuurd.add(id);
  }
}

/** How much people hear for what they answer, over a simulated week with a fixed seed. */
export function berichten({ zaken }: BerichtenSize): readonly Meting[] {
  const kans = random(9);
  const week = Array.from({ length: zaken }, () => speel(kans));
  const samen = (van: 'berichten' | 'antwoorden'): number =>
    week.reduce((som, zaakweek) => som + zaakweek[van], 0);
  return [
    bericht('berichten per beantwoorde vraag, week', samen('berichten') / samen('antwoorden'), 'berichten'),
    bericht('berichten per zaak, week', samen('berichten') / zaken, 'berichten'),
    bericht('berichten op dag één als niemand antwoordt', stilsteDag(), 'berichten'),
  ];
}
