import { datumVan } from '../termijnen/datum.ts';
import { kloktijd } from '../termijnen/kloktijd.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { inAmsterdam } from '../termijnen/tijdstip.ts';
import type { Antwoorden } from '../werkproces/formulier.ts';
import type { Aanmeldmoment } from '../werkproces/formulieren/zaak-aanmelden.ts';
import { isMetDeHand } from './aanmelding.ts';
import { zaakrechten } from './beslissen/rechten.ts';
import type { Afwijzing } from './commands.ts';
import { laatsteVrijheid } from './laatste-besluit.ts';
import type { Melding, Slachtoffer } from './melding.ts';
import { slachtoffernummer } from './melding.ts';
import { nietOpen } from './niet-open.ts';
import type { Actor, Persoon } from './wie.ts';
import { alsRol } from './wie.ts';
import type { Zaak } from './zaak.ts';

/**
 * Why this person may not put right what was filled in when the case was brought in by hand; null when they may. A
 * case of a source is put right there: its next message would undo it.
 */
export function tegenVerbeteren(zaak: Zaak, actor: Actor): Afwijzing | null {
  if (alsRol(actor, zaakrechten.meld) === null) return { code: 'geen-recht' };
  if (zaak.status !== 'open') return nietOpen(zaak);
  return isMetDeHand(zaak.melding) ? null : { code: 'niet-nu' };
}

/**
 * Whether "held" or "not held" may be put right as well. Somebody who turns out to be held always may be: the clock is
 * missing. Once the OvJ decided on freedom, that says who is held, and no form takes it away.
 */
export function magWisselen(zaak: Pick<Zaak, 'melding' | 'besluiten'>, naar: Melding['soort']): boolean {
  return naar === zaak.melding.soort || naar === 'vast' || laatsteVrijheid(zaak) === null;
}

/** Whether somebody of another role filled in what the form shows: to open it is to read that (werkproces §9). */
export function isVanAnder({ historie }: Zaak, { rollen }: Persoon): boolean {
  const schrijvers = historie.filter(({ wat }) => wat === 'gemeld' || wat === 'bijgewerkt');
  const eigen = schrijvers.every(({ rol }) => rollen.some((een) => een.rol === rol));
  return schrijvers.length === 0 || !eigen;
}

const klokOp = (tijdstip: Tijdstip): string =>
  inAmsterdam(tijdstip).toPlainTime().toString({ smallestUnit: 'minute' });

/** A moment as the form asks it: day, time, and which of two where the clock showed it twice. */
function momentVelden(id: Aanmeldmoment, op: Tijdstip): Antwoorden {
  const [dag, klok] = [datumVan(op), klokOp(op)];
  const gelezen = kloktijd(dag, klok);
  const keer = gelezen.soort === 'dubbel' ? (op < gelezen.tweede ? 'eerste' : 'tweede') : null;
  return {
    [`${id}Dag`]: dag,
    [`${id}Tijd`]: klok,
    ...(keer === null ? {} : { [`${id}Keer`]: keer }),
  };
}

function tijden({ aanhouding, gehoord, ophoudenVanaf }: Melding, soort: Melding['soort']): Antwoorden {
  if (soort === 'niet-vast') return gehoord === undefined ? {} : momentVelden('gehoord', gehoord);
  if (aanhouding === undefined) return {};
  // An order that was left open counts from the arrest, and follows it when that is put right.
  const eigenBevel = ophoudenVanaf !== undefined && ophoudenVanaf !== aanhouding;
  return {
    ...momentVelden('aanhouding', aanhouding),
    ...(eigenBevel ? { ophoudenTijd: klokOp(ophoudenVanaf) } : {}),
  };
}

/**
 * The form with which a case was brought in, as it would be filled in to say what is known now.
 *
 * @param soort which of the two forms: the other one knows no times that were never reported
 */
export function ingevuldBij(melding: Melding, soort: Melding['soort'] = melding.soort): Antwoorden {
  const { voorlopigeHechtenis, feiten, slachtoffers } = melding;
  const minderjarig = slachtoffers.filter((een) => een.minderjarig).length;
  return {
    ...tijden(melding, soort),
    ...(soort === 'vast' && voorlopigeHechtenis !== undefined ? { voorlopigeHechtenis } : {}),
    feit: feiten[0]?.omschrijving ?? '',
    leeftijd: melding.verdachte.leeftijdsgroep,
    volwassen: String(slachtoffers.length - minderjarig),
    minderjarig: String(minderjarig),
    kinderen: melding.kinderen,
    relatie: melding.relatie,
    stalking: melding.stalking ? 'ja' : 'nee',
    ...(melding.vtMelding === undefined ? {} : { vtMelding: melding.vtMelding }),
  };
}

/**
 * What somebody typed in a form that somebody else put right meanwhile: what they left as it was follows the case as it
 * is now, what they changed stays as they typed it.
 *
 * @param begin how the form was filled in when it was opened
 */
export function samengevoegd(getypt: Antwoorden, begin: Antwoorden, nu: Antwoorden): Antwoorden {
  const velden = new Set([...Object.keys(getypt), ...Object.keys(nu)]);
  return Object.fromEntries(
    [...velden].flatMap((veld) => {
      const waarde = getypt[veld] === begin[veld] ? nu[veld] : getypt[veld];
      return waarde === undefined ? [] : [[veld, waarde]];
    }),
  );
}

/**
 * The victims when there turn out to be more or fewer: who stays keeps the number that tasks and talks are about, and
 * a number that fell away is not given to somebody else while higher ones are in use, nor ever once somebody tried to
 * reach who had it: the next one would count as told.
 *
 * @param gewenst what the form says: how many of each age
 */
export function slachtoffersNa(
  { melding: { slachtoffers: bekend }, pogingen }: Pick<Zaak, 'melding' | 'pogingen'>,
  gewenst: readonly Pick<Slachtoffer, 'minderjarig'>[],
): readonly Slachtoffer[] {
  const tel = (lijst: readonly Pick<Slachtoffer, 'minderjarig'>[], minderjarig: boolean): number =>
    lijst.filter((een) => een.minderjarig === minderjarig).length;
  const blijft = [false, true].flatMap((minderjarig) =>
    bekend.filter((een) => een.minderjarig === minderjarig).slice(0, tel(gewenst, minderjarig)),
  );
  const erbij = [false, true].flatMap((minderjarig) =>
    Array.from({ length: tel(gewenst, minderjarig) - tel(blijft, minderjarig) }, () => ({ minderjarig })),
  );
  const gebruikt = [...bekend.map(slachtoffernummer), ...pogingen.map(({ slachtoffer }) => slachtoffer)];
  const laatste = Math.max(0, ...gebruikt);
  return [
    ...bekend.filter((een) => blijft.includes(een)),
    ...erbij.map(({ minderjarig }, plek) => ({ label: `slachtoffer ${laatste + plek + 1}`, minderjarig })),
  ];
}
