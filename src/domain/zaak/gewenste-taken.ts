import { allenBeantwoord, acuutVan, adviesrol, laatsteVrijheid } from './stand.ts';
import { plandatumUiterlijk } from './plandatum.ts';
import type { Rol } from '../rollen.ts';
import type { Taakvraag } from './taak.ts';
import type { Rolhouder } from './wie.ts';
import type { Zaak } from './zaak.ts';

function taak(
  soort: Taakvraag['soort'],
  id: string,
  houder: Rolhouder,
  overig: Partial<Pick<Taakvraag, 'uiterlijk' | 'slachtoffer' | 'item'>> = {},
): Taakvraag {
  return { id, soort, ...houder, uiterlijk: null, ...overig };
}

/** Part A of each VT organisation, and its details once it answered (werkproces §4). */
function deelATaken(zaak: Zaak): readonly Taakvraag[] {
  const uiterlijk = zaak.melding.soort === 'vast' ? zaak.termijnen.vrijheid : zaak.termijnen.nietVast;
  return zaak.vtRegios.flatMap((regio) => {
    const houder = { rol: 'vt', organisatie: regio } as const;
    const vraag = taak('deel-a', `deel-a:${regio}`, houder, { uiterlijk });
    const aanvulling = taak('deel-a-aanvulling', `deel-a-aanvulling:${regio}`, houder, { uiterlijk });
    return acuutVan(zaak.deelA[regio]) === 'onbekend' ? [vraag] : [vraag, aanvulling];
  });
}

/** Partners asked for what they know (werkproces §1, §2): each once, whatever makes it concerned. */
function inbrengTaken(zaak: Zaak): readonly Taakvraag[] {
  const rollen: Rol[] = ['politie'];
  if (zaak.melding.verdachte.leeftijdsgroep !== 'onder-12') rollen.push(adviesrol(zaak));
  if (zaak.melding.kinderen !== 'geen' && !rollen.includes('rvdk')) rollen.push('rvdk');
  rollen.push('shn');
  return rollen.map((rol) => taak('inbreng', `inbreng:${rol}`, { rol }));
}

/** The two decisions of the OvJ, kept apart (werkproces §3). */
function besluitTaken(zaak: Zaak): readonly Taakvraag[] {
  const taken: Taakvraag[] = [];
  const vast = zaak.melding.soort === 'vast';
  if (vast) taken.push(taak('vrijheid', 'vrijheid', { rol: 'ovj' }, { uiterlijk: zaak.termijnen.vrijheid }));
  const aanZaakToe = vast ? laatsteVrijheid(zaak) !== null : allenBeantwoord(zaak);
  if (aanZaakToe) taken.push(taak('zaakbesluit', 'zaakbesluit', { rol: 'ovj' }));
  return taken;
}

/** Everybody who must know of the last decision; an earlier one is overtaken by it (werkproces §7). */
function kennisTaken(zaak: Zaak): readonly Taakvraag[] {
  const nr = zaak.besluiten.length;
  if (nr === 0) return [];
  const houders: Rolhouder[] = [
    ...zaak.vtRegios.map((organisatie) => ({ rol: 'vt', organisatie }) as const),
    ...inbrengTaken(zaak).map(({ rol }) => ({ rol })),
  ];
  return houders.map((houder) =>
    taak('kennisname', `kennisname:${nr}:${houder.organisatie ?? houder.rol}`, houder),
  );
}

/** Every victim told of the last decision by whom the table chose; nobody chosen yet: choose first. */
function slachtofferTaken(zaak: Zaak): readonly Taakvraag[] {
  const nr = zaak.besluiten.length;
  if (nr === 0) return [];
  if (zaak.informant === null) return [taak('informant', `informant:${nr}`, { rol: 'ovj' })];
  const informant = zaak.informant;
  return zaak.melding.slachtoffers.flatMap((_, index) => {
    const slachtoffer = index + 1;
    const overdrachten = zaak.pogingen.filter(
      (p) => p.uitkomst === 'overgedragen' && p.slachtoffer === slachtoffer && p.besluitNr === nr,
    );
    const houders = [informant, ...overdrachten.map((p) => p.overAan ?? informant)];
    return houders.map((houder, beurt) =>
      taak('slachtoffer', `slachtoffer:${nr}:${slachtoffer}${beurt === 0 ? '' : `:${beurt}`}`, houder, {
        slachtoffer,
      }),
    );
  });
}

function plandatumTaken(zaak: Zaak): readonly Taakvraag[] {
  const plan = zaak.plandatum;
  if (plan === null || plan.afgehandeldOp !== null) return [];
  const uiterlijk = plandatumUiterlijk(plan.datum, zaak.instellingen.termijnen);
  return [
    taak('plandatum', `plandatum:${plan.nr}`, { rol: 'ovj' }, { uiterlijk }),
    ...plan.items.map(({ rol, organisatie }, index) =>
      taak(
        'plandatum-item',
        `plandatum-item:${plan.nr}:${index + 1}`,
        organisatie === undefined ? { rol } : { rol, organisatie },
        { uiterlijk, item: index + 1 },
      ),
    ),
  ];
}

/**
 * Every task that the case as it stands asks of somebody, done ones included. What is asked and no longer
 * in this list lapses; what is in it and not yet asked is asked. A closed case asks nothing.
 */
export function gewensteTaken(zaak: Zaak): readonly Taakvraag[] {
  if (zaak.status !== 'open') return [];
  return [
    ...deelATaken(zaak),
    ...inbrengTaken(zaak),
    ...besluitTaken(zaak),
    ...kennisTaken(zaak),
    ...slachtofferTaken(zaak),
    ...plandatumTaken(zaak),
  ];
}
