import { vragen } from '../../cijfers/feiten/vragen.ts';
import type { Verloop } from '../../cijfers/verloop.ts';
import { datumVan } from '../../termijnen/datum.ts';
import { deelACompleetVanZaak } from '../../zaak/deel-a-stand.ts';
import { feitenVan } from '../../zaak/feiten-van.ts';
import { kinderenBetrokken } from '../../zaak/kinderen.ts';
import { slachtoffernummer } from '../../zaak/melding.ts';
import { metingen } from '../../zaak/slachtoffer.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import type { Leerdoel } from '../oefening.ts';
import type { Toets } from '../toets.ts';
import type { Gedeeld } from './gedeeld.ts';
import { stappenVan } from './stappen.ts';
import { vangrailsVan } from './vangrails.ts';

/** `bespreken` is no mark: the events do not show it, so the group talks about why. */
export type Doeluitkomst = Leerdoel & { readonly uitkomst: 'gezien' | 'bespreken' };

type Gedaan = { readonly verlopen: readonly Verloop[]; readonly gedeeld: readonly Gedeeld[] };

/** The case just before the first decision of this kind; null: nobody decided. */
function voorBesluit({ stappen }: Verloop, type: 'VrijheidBesloten' | 'ZaakBesloten'): Zaak | null {
  return stappen.find(({ event }) => event.type === type)?.voor ?? null;
}

/** The case as it was before the first decision of any kind. */
function voorEerste(verloop: Verloop): Zaak | null {
  return voorBesluit(verloop, 'VrijheidBesloten') ?? voorBesluit(verloop, 'ZaakBesloten');
}

function slachtofferOpTijd({ eind }: Verloop): boolean {
  const eerste = metingen(eind).filter(({ besluitNr }) => besluitNr === 1);
  const wilNiet = (nr: number): boolean =>
    eind.pogingen.some((p) => p.slachtoffer === nr && p.uitkomst === 'wil-geen-bericht');
  return (
    eind.besluiten.length > 0 &&
    eind.melding.slachtoffers.every((slachtoffer) => {
      const nr = slachtoffernummer(slachtoffer);
      return wilNiet(nr) || eerste.some((m) => m.slachtoffer === nr && m.binnenStreef);
    })
  );
}

function volgehouden({ eind, stappen }: Verloop): boolean {
  const pogingen = eind.pogingen.filter(({ uitkomst }) => uitkomst === 'niet-bereikt').length;
  const bereikt = eind.pogingen.some(({ uitkomst }) => uitkomst === 'bereikt');
  const overgedragen = eind.pogingen.some(({ uitkomst }) => uitkomst === 'overgedragen');
  const verteld = stappen.some(({ event }) => event.type === 'AlarmGegeven');
  return pogingen > 0 && (bereikt || overgedragen) && (verteld || pogingen > 1);
}

function emDut({ eind }: Verloop): boolean {
  const adviezen = [eind.inbreng['inbreng:3ro'], eind.inbreng['inbreng:rvdk']].map(
    (a) => a?.antwoorden ?? {},
  );
  const stap = Object.values(eind.ingevuld).filter(({ formulier }) => formulier === 'stalking-advies');
  const alle = [...adviezen, ...stap.map(({ antwoorden }) => antwoorden)];
  const gewogen = (veld: string): boolean =>
    alle.some(
      (a) =>
        a[veld] !== undefined && a[veld] !== 'nee' && a[veld] !== 'niet-gewogen' && a[veld] !== 'nog-niet',
    );
  return gewogen('em') && gewogen('dut');
}

function ingevuld({ eind }: Verloop, formulier: string): boolean {
  return Object.values(eind.ingevuld).some((een) => een.formulier === formulier && een.klaar);
}

function kinderenGehoord({ eind }: Verloop): boolean {
  if (kinderenBetrokken(eind) !== 'ja') return true;
  const antwoord = eind.inbreng['inbreng:rvdk']?.antwoorden['gesproken'];
  return antwoord === 'raad' || antwoord === 'vt' || antwoord === 'gepland';
}

function adviesOpTijd(verloop: Verloop): boolean {
  const bij = voorBesluit(verloop, 'ZaakBesloten');
  return bij !== null && feitenVan(bij).adviesBinnen;
}

function iedereenWeetHet(verloop: Verloop): boolean {
  const gevraagd = vragen(verloop, 'kennisname');
  return gevraagd.length > 0 && gevraagd.every(({ stand }) => stand === 'beantwoord');
}

function plandatumGehaald({ stappen }: Verloop): boolean {
  return stappen.some(({ event, voor }) => {
    const datum = voor?.plandatum?.datum;
    return event.type === 'PlandatumAfgehandeld' && datum !== undefined && datumVan(event.op) <= datum;
  });
}

function termijnGehaald(verloop: Verloop): boolean {
  return verloop.stappen.some(({ event, voor }) => {
    const uiterlijk = voor?.termijnen.vrijheid ?? null;
    return event.type === 'VrijheidBesloten' && uiterlijk !== null && event.op <= uiterlijk;
  });
}

function maatregelBijAcuut(verloop: Verloop): boolean {
  const stap = stappenVan(verloop).find(
    ({ code }) => code === 'niet-vrij-zonder-maatregel' || code === 'maatregel-of-aanhouding',
  );
  return stap?.genomen !== false && verloop.eind.besluiten.length > 0;
}

/** Every guard rail was heeded, or a reason was tapped that says more than "anders". */
function vangrailsBeantwoord(verloop: Verloop): boolean {
  return vangrailsVan(verloop).every(({ reden }) => reden !== 'anders');
}

function isGezien(toets: Exclude<Toets, 'gedeeld-volgens-tabel'>, verloop: Verloop): boolean {
  switch (toets) {
    case 'deel-a-voor-besluit': {
      const bij = voorEerste(verloop);
      return bij !== null && deelACompleetVanZaak(bij);
    }
    case 'maatregel-bij-acuut':
      return maatregelBijAcuut(verloop);
    case 'slachtoffer-op-tijd':
      return slachtofferOpTijd(verloop);
    case 'slachtoffer-volgehouden':
      return volgehouden(verloop);
    case 'raad-betrokken':
      return voorEerste(verloop)?.inbreng['inbreng:rvdk'] !== undefined;
    case 'kinderen-gehoord':
      return kinderenGehoord(verloop);
    case 'advies-voor-besluit':
      return adviesOpTijd(verloop);
    case 'sash-ingevuld':
      return ingevuld(verloop, 'sash');
    case 'vragenlijst-ingevuld':
      return ingevuld(verloop, 'vragenlijst-stalking');
    case 'rode-vlaggen-bekeken':
      return ingevuld(verloop, 'rode-vlaggen');
    case 'em-dut-gewogen':
      return emDut(verloop);
    case 'telefonisch-gehaald':
      return verloop.stappen.some(
        ({ event }) => event.type === 'TelefonischBeantwoord' && event.uitkomst !== 'geen-gehoor',
      );
    case 'partners-weten-het':
      return iedereenWeetHet(verloop);
    case 'plandatum-gehaald':
      return plandatumGehaald(verloop);
    case 'vangrails-beantwoord':
      return vangrailsBeantwoord(verloop);
    case 'termijn-gehaald':
      return termijnGehaald(verloop);
  }
}

function klopt(toets: Toets, { verlopen, gedeeld }: Gedaan): boolean {
  if (toets === 'gedeeld-volgens-tabel') {
    const goed = gedeeld.every(
      ({ gekozen, teRuim, teKrap }) => gekozen !== null && teRuim.length === 0 && teKrap.length === 0,
    );
    return gedeeld.length > 0 && goed;
  }
  return verlopen.length > 0 && verlopen.every((verloop) => isGezien(toets, verloop));
}

/** The learning goals of an exercise: seen in the events, or to talk about. */
export function doelenVan(doelen: readonly Leerdoel[], gedaan: Gedaan): readonly Doeluitkomst[] {
  return doelen.map((doel) => ({
    ...doel,
    uitkomst: klopt(doel.toets, gedaan) ? 'gezien' : 'bespreken',
  }));
}
