import type { Stap, Verloop } from '../../cijfers/verloop.ts';
import type { IndicatieCode } from '../../werkproces/stroomschema.ts';
import { indicatie } from '../../werkproces/stroomschema.ts';
import { isVrijlating } from '../../werkproces/vangrails/regel.ts';
import { adviesrol } from '../../zaak/adviesrol.ts';
import { deelACompleetVanZaak } from '../../zaak/deel-a-stand.ts';
import { feitenVan } from '../../zaak/feiten-van.ts';
import { slachtoffernummer } from '../../zaak/melding.ts';
import { isGeinformeerd } from '../../zaak/slachtoffer.ts';
import type { Zaak } from '../../zaak/zaak.ts';

/** A step that the flow chart indicated when something was decided. */
export type Stapregel = {
  readonly code: IndicatieCode;
  /** Null: the events do not tell; the group knows. */
  readonly genomen: boolean | null;
};

function besloten(zaak: Zaak, ...welke: readonly string[]): boolean {
  return zaak.besluiten.some((b) => b.soort === 'zaak' && b.besluiten.some((een) => welke.includes(een)));
}

function ingevuld(zaak: Zaak, formulier: string): boolean {
  return Object.values(zaak.ingevuld).some((een) => een.formulier === formulier && een.klaar);
}

function beantwoord(zaak: Zaak, ...soorten: readonly string[]): boolean {
  const taken = Object.values(zaak.taken).filter(({ soort }) => soorten.includes(soort));
  return taken.some(({ status }) => status === 'beantwoord');
}

function iedereenWeetHet(zaak: Zaak): boolean {
  const nr = zaak.besluiten.length;
  return zaak.melding.slachtoffers.every((slachtoffer) =>
    zaak.pogingen.some(
      (p) => p.besluitNr === nr && p.slachtoffer === slachtoffernummer(slachtoffer) && isGeinformeerd(p),
    ),
  );
}

function vtWeetHet({ taken }: Zaak): boolean {
  return Object.values(taken).some(
    ({ soort, rol, status }) =>
      (soort === 'vt-informeren' || (soort === 'kennisname' && rol === 'vt')) && status === 'beantwoord',
  );
}

/** Nobody was released while it was acute without a measure. */
function nietVrij({ stappen }: Verloop): boolean {
  return !stappen.some(({ event, voor }) => {
    if (event.type !== 'VrijheidBesloten' || voor === null || !isVrijlating(event.besluit)) return false;
    const { bewijs, ernstigeBezwaren, maatregelen } = event;
    const feiten = feitenVan(voor, { soort: 'vrijheid', bewijs, ernstigeBezwaren, maatregelen });
    return feiten.acuut === 'ja' && !feiten.maatregelOpgelegd && event.besluit !== 'heenzenden-509hh';
  });
}

function genomen(code: IndicatieCode, verloop: Verloop, bij: Zaak): boolean | null {
  const { eind } = verloop;
  const feiten = feitenVan(eind);
  switch (code) {
    case 'eerst-deel-a':
    case 'deel-a-aanvullen':
      return deelACompleetVanZaak(bij);
    case 'bewijs-beoordelen':
      return feiten.bewijs !== 'onbekend';
    case 'bezwaren-beoordelen':
      return feiten.ernstigeBezwaren !== 'onbekend';
    case 'structureel-beoordelen':
      return feiten.structureel !== 'onbekend';
    case 'wens-slachtoffer-navragen':
      return feiten.slachtofferWenstVervolging !== 'onbekend';
    case 'kinderen-navragen':
      return feiten.kinderen !== 'onbekend';
    case 'niet-vrij-zonder-maatregel':
    case 'maatregel-of-aanhouding':
      return nietVrij(verloop);
    case 'ivs-voor-veiligheidsbeoordeling':
      return eind.besluiten.some((b) => b.soort === 'vrijheid' && b.besluit === 'ivs');
    case 'onderzoeksplan':
    case 'onderzoeksplan-waar-nodig':
      return ingevuld(eind, 'onderzoeksplan');
    case 'advies-shn':
      return eind.inbreng['inbreng:shn'] !== undefined;
    case 'vroeghulpadvies-3ro':
    case 'vroeghulpadvies-rvdk':
    case 'advies-3ro':
    case 'advies-rvdk':
      return feiten.adviesBinnen || eind.inbreng[`inbreng:${adviesrol(eind)}`] !== undefined;
    case 'voorwaarden-vt':
      return feiten.veiligheidsvoorwaarden;
    case 'rvdk-civiel':
      return eind.inbreng['inbreng:rvdk'] !== undefined;
    case 'huisverbod-wegen':
      return eind.inbreng['inbreng:politie']?.antwoorden['huisverbod'] !== undefined;
    case 'navraag-vt-3ro':
    case 'navraag-vt-rvdk':
      return beantwoord(eind, 'drie-vragen');
    case 'sepot-01-02':
      return besloten(eind, 'sepot-01', 'sepot-02');
    case 'sepot-02':
      return besloten(eind, 'sepot-02');
    case 'voorwaardelijk-sepot':
      return besloten(eind, 'voorwaardelijk-sepot', 'beleidssepot');
    case 'vervolgingsbeslissing':
    case 'beslissing-op-uitkomsten':
      return eind.besluiten.some(({ soort }) => soort === 'zaak');
    case 'slachtoffer-informeren':
      return iedereenWeetHet(eind);
    case 'vt-informeren':
      return vtWeetHet(eind);
    case 'vermoeden-beoordelen':
    case 'veiligheidsplan-vt-politie':
    case 'mda-waar-nodig':
    case 'vt-zonder-strafrecht':
    case 'vt-met-politie':
    case 'onder-12-verwijzen':
      return null;
  }
}

/** The case as it was just before each decision, and at the end when nobody decided. */
function momenten({ stappen, eind }: Verloop): readonly Zaak[] {
  const besluiten = stappen.filter(
    ({ event, voor }: Stap) =>
      voor !== null && (event.type === 'VrijheidBesloten' || event.type === 'ZaakBesloten'),
  );
  return besluiten.length === 0 ? [eind] : [...besluiten.flatMap(({ voor }) => voor ?? []), eind];
}

/** Steps that the flow chart indicated at each decision and at the end, each once, and which were taken. */
export function stappenVan(verloop: Verloop): readonly Stapregel[] {
  const gezien = new Map<IndicatieCode, Zaak>();
  for (const zaak of momenten(verloop)) {
    for (const code of indicatie(feitenVan(zaak))) if (!gezien.has(code)) gezien.set(code, zaak);
  }
  return [...gezien].map(([code, bij]) => ({ code, genomen: genomen(code, verloop, bij) }));
}
