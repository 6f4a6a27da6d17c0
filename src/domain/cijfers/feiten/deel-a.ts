import type { CijferId } from '../cijfer-id.ts';
import { groveMinuten, klasse } from '../grof.ts';
import { isKantoortijd } from '../kalender.ts';
import { klassen } from '../klassen.ts';
import { telBij } from '../rijen.ts';
import type { Stap, Verloop } from '../verloop.ts';
import type { Waarneming } from '../waarneming.ts';
import type { Vraag } from './vragen.ts';
import { vragen } from './vragen.ts';

/** How far the reminders of an unanswered question went. */
function keten(vraag: Vraag): string {
  const gegeven = vraag.tussen.flatMap(({ event }) =>
    event.type === 'HerinneringGegeven' && event.taakId === vraag.taak.id ? [event] : [],
  );
  if (gegeven.some(({ aan }) => aan.includes('kpc') || aan.includes('ovj'))) return 'kpc-ovj';
  if (gegeven.some(({ bellen = [] }) => bellen.length > 0)) return 'partner';
  return gegeven.length > 0 ? 'herinnerd' : 'direct';
}

function hoe({ event }: Stap): string {
  return event.type === 'TelefonischBeantwoord' ? 'telefonisch' : 'zelf';
}

/** The distribution of one question over one figure of time. */
function tijd(cijfer: CijferId, vraag: Vraag, rijen: readonly string[]): readonly Waarneming[] {
  if (vraag.antwoord === null) return telBij(cijfer, rijen, { deel: vraag.stand });
  const minuten = groveMinuten(vraag.gevraagdOp, vraag.antwoord.op);
  return telBij(cijfer, rijen, { deel: klasse(minuten, klassen['deel-a']), minuten });
}

/** The five working days of who is not held (werkproces §2). */
function nietVast(vraag: Vraag, rijen: readonly string[]): readonly Waarneming[] {
  const { antwoord, stand } = vraag;
  const uiterlijk = (antwoord?.stap.voor?.taken[vraag.taak.id] ?? vraag.taak).uiterlijk;
  const tel = (wat: Pick<Waarneming, 'deel' | 'daarna'>): readonly Waarneming[] =>
    telBij('niet-vast-tijd', rijen, wat);
  if (stand === 'geen') return tel({ deel: 'geen' });
  if (uiterlijk === null) return tel({ deel: 'zonder-termijn' });
  if (antwoord !== null) return tel({ deel: antwoord.op <= uiterlijk ? 'op-tijd' : 'te-laat' });
  return tel({ deel: 'loopt', daarna: { deel: 'te-laat', vanaf: uiterlijk + 1 } });
}

function vast(verloop: Verloop, vraag: Vraag, rijen: readonly string[]): readonly Waarneming[] {
  const kantoor = isKantoortijd(vraag.gevraagdOp, verloop.eind.instellingen.termijnen);
  return [
    ...tijd('deel-a-tijd', vraag, rijen),
    ...tijd(kantoor ? 'deel-a-kantoor' : 'deel-a-buiten', vraag, rijen),
    ...(vraag.stand === 'loopt' ? [] : telBij('deel-a-keten', rijen, { deel: keten(vraag) })),
  ];
}

/** Whether the suspect was held when the question was asked. */
function wasVast({ stappen }: Verloop, vraag: Vraag): boolean {
  const gesteld = stappen.find(
    ({ event }) =>
      event.type === 'TaakGevraagd' && event.taak.id === vraag.taak.id && event.op === vraag.gevraagdOp,
  );
  return gesteld?.na.melding.soort === 'vast';
}

/** Time to the answer on part A, per question to one Veilig Thuis, and how it came (werkproces §10). */
export function deelA(verloop: Verloop): readonly Waarneming[] {
  return vragen(verloop, 'deel-a').flatMap((vraag) => {
    const { organisatie } = vraag.taak;
    const rijen = organisatie === undefined ? [] : [organisatie];
    return [
      ...(wasVast(verloop, vraag) ? vast(verloop, vraag, rijen) : nietVast(vraag, rijen)),
      ...(vraag.antwoord === null ? [] : telBij('deel-a-hoe', rijen, { deel: hoe(vraag.antwoord.stap) })),
    ];
  });
}
