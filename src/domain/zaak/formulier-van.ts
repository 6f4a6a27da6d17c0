import { onceForLast } from '../once-per.ts';
import type { Formulier } from '../werkproces/formulier.ts';
import type { Formuliersituatie } from '../werkproces/formulier-voor.ts';
import { formulierVoor, vrijFormulier } from '../werkproces/formulier-voor.ts';
import { overlegActie } from '../werkproces/formulieren/routes/actie.ts';
import { isAutomatischHoog } from '../werkproces/sash.ts';
import { metRegios } from '../werkproces/vt-keuzes.ts';
import { adviesrol } from './adviesrol.ts';
import { feitenVan } from './feiten-van.ts';
import { huisverbodOpgelegd } from './huisverbod.ts';
import { isExPartner, sashAntwoorden, stalkingrisico } from './stalking.ts';
import type { Taakvraag } from './taak.ts';
import type { Rolhouder } from './wie.ts';
import type { Zaak } from './zaak.ts';

/** EM, and at high risk DUT, as long as the advice does not say that it was weighed. */
function nogTeWegen(zaak: Zaak): readonly string[] {
  const advies = zaak.inbreng[`inbreng:${adviesrol(zaak)}`]?.antwoorden ?? {};
  const wegen = stalkingrisico(zaak) === 'gemiddeld' ? ['em'] : ['em', 'dut'];
  return wegen.filter((veld) => advies[veld] !== 'geadviseerd' && advies[veld] !== 'gewogen');
}

/** What of this case decides which questions are asked. */
const situatie = onceForLast(
  (zaak: Zaak): Formuliersituatie => ({
    ...feitenVan(zaak),
    exPartner: isExPartner(zaak),
    laagRisico: stalkingrisico(zaak) === 'laag',
    nogTeWegen: nogTeWegen(zaak),
    huisverbod:
      huisverbodOpgelegd(zaak) || zaak.bewaking.maatregelen.some(({ titel }) => titel === 'huisverbod'),
    slachtoffers: zaak.melding.slachtoffers.length,
    veldenUit: zaak.instellingen.veldenUit ?? [],
  }),
);

/**
 * The form of a task with only the questions of this case; null when the task is one tap.
 *
 * @param anders what is to be taken otherwise than the case says
 */
export function formulierVan(
  zaak: Zaak,
  taak: Pick<Taakvraag, 'soort' | 'rol' | 'formulier'> & { readonly id?: string },
  anders: Partial<Formuliersituatie> = {},
): Formulier | null {
  const { soort, rol, formulier } = taak;
  const gevonden = formulierVoor(soort, rol, {
    ...situatie(zaak),
    automatischHoog: isAutomatischHoog(sashAntwoorden(zaak, taak.id ?? '')),
    ...(formulier === undefined ? {} : { formulier }),
    ...anders,
  });
  return gevonden === null ? null : metRegios(gevonden, zaak.vtRegios);
}

/** The form of another action of an actieoverleg: which Veilig Thuis, when there are several. */
export function actieformulierVan(zaak: Zaak): Formulier {
  return metRegios(overlegActie, zaak.vtRegios);
}

/** Forms that nobody is asked for and that stand open in a stalking case. */
export const vrijeFormulieren = ['rode-vlaggen', 'vragenlijst-stalking'] as const;
export type VrijFormulier = (typeof vrijeFormulieren)[number];

/** A form without a task, when the case has it. */
export function vrijFormulierVan(zaak: Zaak, id: string): Formulier | null {
  const vrij = vrijeFormulieren.find((naam) => naam === id);
  if (vrij === undefined || !zaak.melding.stalking) return null;
  return vrijFormulier(vrij, situatie(zaak));
}

/** Who may fill in a form without a task: its roles, for Veilig Thuis the organisations that were asked. */
export function invullers(zaak: Zaak, formulier: Formulier): readonly Rolhouder[] {
  return formulier.schrijft.flatMap((rol): readonly Rolhouder[] =>
    rol === 'vt' ? zaak.vtRegios.map((organisatie) => ({ rol, organisatie })) : [{ rol }],
  );
}
