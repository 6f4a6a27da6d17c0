import type { Verloop } from '../../cijfers/verloop.ts';
import { verloopVan } from '../../cijfers/verloop.ts';
import type { Verstrekkingentabel } from '../../instellingen/locatie.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { ZaakEvent } from '../../zaak/events.ts';
import type { Deelantwoord, Oefenblad } from '../oefening.ts';
import type { Doeluitkomst } from './doelen.ts';
import { doelenVan } from './doelen.ts';
import type { Gedeeld, Gelezen } from './gedeeld.ts';
import { gedeeldVan, gelezenVan } from './gedeeld.ts';
import type { Gehoord } from './slachtoffer.ts';
import { gehoordVan } from './slachtoffer.ts';
import type { Stapregel } from './stappen.ts';
import { stappenVan } from './stappen.ts';
import type { Vangrailregel } from './vangrails.ts';
import { vangrailsVan } from './vangrails.ts';
import type { Vraagregel } from './vragen.ts';
import { vragenVan } from './vragen.ts';
import type { Wachtregel } from './wachten.ts';
import { wachtenVan } from './wachten.ts';

/** One case of the exercise beside the work process: codes, roles and times, never what somebody wrote. */
export type Zaaknabespreking = {
  readonly nummer: string;
  /** Every question, in the order in which it was asked. */
  readonly vragen: readonly Vraagregel[];
  readonly vangrails: readonly Vangrailregel[];
  readonly slachtoffers: readonly Gehoord[];
  readonly stappen: readonly Stapregel[];
  readonly wachten: readonly Wachtregel[];
  readonly gelezen: readonly Gelezen[];
};

/** What a group did beside the process: to talk about, without a mark for anybody. */
export type Nabespreking = {
  readonly begin: Tijdstip;
  readonly einde: Tijdstip;
  readonly doelen: readonly Doeluitkomst[];
  readonly zaken: readonly Zaaknabespreking[];
  readonly gedeeld: readonly Gedeeld[];
  /** Questions of the exercise for the group. */
  readonly bespreek: readonly string[];
};

/** What the debrief is made of. */
export type Oefenverloop = {
  readonly blad: Oefenblad;
  readonly begin: Tijdstip;
  readonly einde: Tijdstip;
  /** Events of each case of the exercise. */
  readonly zaken: readonly (readonly ZaakEvent[])[];
  readonly deelantwoorden: readonly Deelantwoord[];
  readonly verstrekkingentabel: Verstrekkingentabel;
};

function vanZaak(verloop: Verloop): Zaaknabespreking {
  return {
    nummer: verloop.eind.nummer,
    vragen: vragenVan(verloop),
    vangrails: vangrailsVan(verloop),
    slachtoffers: gehoordVan(verloop),
    stappen: stappenVan(verloop),
    wachten: wachtenVan(verloop),
    gelezen: gelezenVan(verloop),
  };
}

/**
 * Compares what the group did with the work process, from the events alone. It says what happened and what the flow
 * chart indicated; whether that was wise is for the group to talk about, and nobody gets a mark.
 */
export function nabesprekingVan(oefening: Oefenverloop): Nabespreking {
  const { blad, begin, einde, deelantwoorden, verstrekkingentabel } = oefening;
  const verlopen = oefening.zaken.map(verloopVan).filter((verloop) => verloop !== null);
  const gedeeld = gedeeldVan(blad.deelvragen, deelantwoorden, verstrekkingentabel);
  return {
    begin,
    einde,
    doelen: doelenVan(blad.doelen, { verlopen, gedeeld }),
    zaken: verlopen.map(vanZaak),
    gedeeld,
    bespreek: blad.bespreek,
  };
}
