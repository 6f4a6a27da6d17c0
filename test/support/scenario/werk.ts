import type { ActionAnswer } from '../../../src/app/ports/inbox.ts';
import type { Collega, Invoer } from './persoon.ts';
import type { Zsm } from './zsm.ts';

/** What each partner answers at least. */
const INBRENG: Readonly<Record<string, Invoer>> = {
  'politie-1': { eerder: 'nee', vtMelding: 'gedaan', beoordeling: 'geen-extra' },
  'reclassering-1': { advies: 'maatregelen' },
  'raad-1': { kinderenBekend: 'nee', gesproken: 'vt' },
  'slachtofferhulp-1': { contact: 'gesproken', eersteContact: 'shn' },
};

/** Answers that make a "nee" of part A complete, and those that carry a "ja". */
export const VEILIG: Invoer = { gevallen: 'geen-van-deze', toegang: 'nee', zicht: 'ja' };
const ONVEILIG: Invoer = { gevallen: 'bedreiging', toegang: 'ja', zicht: 'nee' };

/** One tap on the own card of part A; the details open behind it. */
export async function antwoordtDeelA(
  zsm: Zsm,
  wie: string,
  knop: 'Ja' | 'Nee' | 'Nog niet',
): Promise<Collega> {
  const collega = zsm.as(wie).at('Veiligheidsbeoordeling deel A');
  // The newest card may be a reminder, from which the question opens.
  if (collega.buttons.includes('Open')) await collega.opens('Open');
  await collega.presses(knop);
  return collega;
}

/** One tap, then the details. */
export async function maaktDeelACompleet(zsm: Zsm, wie: string, knop: 'Ja' | 'Nee'): Promise<Collega> {
  const collega = await antwoordtDeelA(zsm, wie, knop);
  await collega.fills(knop === 'Ja' ? ONVEILIG : VEILIG).presses('Aanvullen');
  return collega;
}

export async function geeftInbreng(zsm: Zsm, wie: string, invoer = INBRENG[wie] ?? {}): Promise<Collega> {
  const collega = zsm.as(wie).at('Uw inbreng');
  await collega.opens('Open');
  await collega.fills(invoer).presses('Verstuur');
  return collega;
}

/** The form of a task from the case post in the channel, as the OvJ can open it at any time. */
export async function opentTaak(zsm: Zsm, wie: string, soort: string, zaakId = zsm.zaakId): Promise<Collega> {
  const collega = zsm.as(wie, zaakId).inChannel();
  await collega.opens('Mijn taak');
  const button = collega.taskButton(soort);
  if (button !== null) await collega.sends('taak', button);
  return collega;
}

export async function besluitVrijheid(
  zsm: Zsm,
  invoer: Invoer,
  wie = 'officier-1',
): Promise<{ readonly ovj: Collega; readonly answer: ActionAnswer }> {
  const ovj = await opentTaak(zsm, wie, 'vrijheid');
  const answer = await ovj.fills({ ernstigeBezwaren: 'ja', ...invoer }).presses('Leg besluit vast');
  return { ovj, answer };
}

export async function besluitZaak(zsm: Zsm, invoer: Invoer, wie = 'officier-1'): Promise<Collega> {
  const ovj = await opentTaak(zsm, wie, 'zaakbesluit');
  await ovj.fills(invoer).presses('Leg besluit vast');
  return ovj;
}

export async function bevestigt(zsm: Zsm, ...wie: readonly string[]): Promise<void> {
  for (const id of wie) {
    const collega = zsm.as(id).at('Kennisname van het besluit');
    await collega.opens('Open');
    await collega.presses('Ik weet het');
  }
}

/** Veilig Thuis hands over to the local team after the final decision. */
export async function draagtOver(zsm: Zsm, wie: string): Promise<Collega> {
  const collega = zsm.as(wie).at('Overdracht aan het lokale team');
  await collega.opens('Open');
  await collega.fills({ aan: 'lokaal-team', naleving: '3ro' }).presses('Leg vast');
  return collega;
}

export async function informeertSlachtoffer(zsm: Zsm, wie: string, invoer: Invoer): Promise<Collega> {
  const collega = zsm.as(wie).at('Slachtoffer informeren');
  await collega.opens('Open');
  const bij = invoer['uitkomst'] === 'bereikt' && collega.asks('verteld') ? { verteld: 'verbod,melden' } : {};
  await collega.fills({ ...bij, ...invoer }).presses('Leg vast');
  return collega;
}

/** The KPC or OvJ closes; at a guard rail with the one reason that closing has. */
export async function sluit(zsm: Zsm, wie: string, reden = false): Promise<Collega> {
  const collega = zsm.as(wie).inChannel();
  await collega.opens('Mijn taak');
  await collega.opens('Zaak sluiten');
  if (reden) await collega.presses('Anders');
  return collega;
}
