import { timersVan } from '../../src/domain/afgeleid/derive.ts';
import type { Post } from '../../src/domain/afgeleid/post.ts';
import { MINUUT } from '../../src/domain/termijnen/tijdstip.ts';
import { isOpen } from '../../src/domain/zaak/taak.ts';
import { houderSleutel } from '../../src/domain/zaak/wie.ts';
import { werkt } from '../support/domain/aan-het-werk.ts';
import { zaak } from '../support/domain/melding.ts';
import type { Verloop } from '../support/domain/verloop.ts';
import { given } from '../support/domain/verloop.ts';
import { random } from '../support/random.ts';
import type { Bericht } from './bundelen.ts';
import { gebundeld } from './bundelen.ts';
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

function persoonlijk(loop: Verloop): readonly Post[] {
  return loop
    .posts()
    .filter(({ publiek, alleenBijwerken }) => publiek.soort === 'dienst' && !alleenBijwerken);
}

function wieVan({ publiek }: Post): string {
  return publiek.soort === 'dienst' ? `${houderSleutel(publiek.houder)} ${publiek.wie ?? ''}` : '';
}

/** Notes what is new at this moment, and until when what was told before went on to matter. */
function noteer(berichten: Map<string, Bericht>, loop: Verloop): void {
  for (const post of persoonlijk(loop)) {
    const bekend = berichten.get(post.id);
    if (bekend === undefined) {
      const bundelt = post.bundelt === true;
      berichten.set(post.id, { op: loop.nu, tot: loop.nu + 1, wie: wieVan(post), bundelt });
    } else bekend.tot = loop.nu + 1;
  }
}

/** One case for a week: people answer in their own time, timers fire when they are due. */
function speel(kans: () => number): { readonly berichten: readonly Bericht[]; readonly antwoorden: number } {
  const loop = given(zaak());
  const einde = loop.nu + WEEK * MINUUT;
  const wanneer = new Map<string, number>();
  const begin = loop.nu;
  const verstuurd = new Map<string, Bericht>();
  for (let stap = 0; stap < 2_000; stap += 1) {
    noteer(verstuurd, loop);
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
  const berichten = [...verstuurd.values()].map((b) => ({ ...b, op: b.op - begin, tot: b.tot - begin }));
  return { berichten, antwoorden };
}

/** Personal messages about one held case in its first day when nobody at all answers. */
function stilsteDag(): number {
  const loop = given(zaak());
  const tot = loop.nu + DAG;
  const verstuurd = new Set(persoonlijk(loop).map(({ id }) => id));
  for (let due = 0; ; ) {
    due = Math.min(...timersVan(loop.zaak).map((timer) => timer.due));
    if (due > tot) return verstuurd.size;
    loop.nu = Math.max(loop.nu, due);
    loop.firesDue();
    for (const { id } of persoonlijk(loop)) verstuurd.add(id);
  }
}

/** How much people hear for what they answer, over a simulated week with a fixed seed. */
export function berichten({ zaken }: BerichtenSize): readonly Meting[] {
  const kans = random(9);
  const week = Array.from({ length: zaken }, () => speel(kans));
  const antwoorden = week.reduce((som, zaakweek) => som + zaakweek.antwoorden, 0);
  // Cases come in spread over the week, all with the same people on duty.
  const alle = week.flatMap((zaakweek, nr) => {
    const later = (nr * WEEK * MINUUT) / zaken;
    return zaakweek.berichten.map((b) => ({ ...b, op: b.op + later, tot: b.tot + later }));
  });
  const samen = gebundeld(alle);
  const kanWachten = alle.filter(({ bundelt }) => bundelt);
  return [
    bericht('berichten per beantwoorde vraag, week', samen / antwoorden, 'berichten'),
    bericht('hetzelfde zonder bundelen', alle.length / antwoorden, 'berichten'),
    bericht('wat kan wachten, gebundeld, week', gebundeld(kanWachten), 'berichten'),
    bericht('wat kan wachten, zonder bundelen, week', kanWachten.length, 'berichten'),
    bericht('berichten per zaak, week', samen / zaken, 'berichten'),
    bericht('berichten op dag één als niemand antwoordt', stilsteDag(), 'berichten'),
  ];
}
