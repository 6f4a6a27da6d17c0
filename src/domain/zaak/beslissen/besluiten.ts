import type { Datum } from '../../termijnen/datum.ts';
import type { Maatregel, Vrijheidsbesluit, Zaakbesluit } from '../../werkproces/besluiten.ts';
import { maatregelen } from '../../werkproces/besluiten.ts';
import type { JaNeeOnbekend } from '../../werkproces/feiten.ts';
import { alsBewijs, alsJaNee } from '../../werkproces/feiten.ts';
import type { Antwoorden } from '../../werkproces/formulier.ts';
import { VEILIGHEIDSVOORWAARDEN } from '../../werkproces/formulieren/zaakbesluit.ts';
import { legOp, opleggingen, vervangen } from '../bewaking/opleggen.ts';
import type { Omstandigheden, Van } from '../commands.ts';
import type { ZaakEventKern } from '../events.ts';
import { feitenVan } from '../feiten-van.ts';
import { formulierVan } from '../formulier-van.ts';
import type { Plandatumitem } from '../plandatumstand.ts';
import { ruimerZonderToets } from '../toegang.ts';
import { gewaarschuwd } from '../vooruitblik.ts';
import type { Door } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import { bewaak } from './bewaken.ts';
import { datumVoorbij, isVoorbij } from './datum.ts';
import { alsHouder, itemhouder } from './houder.ts';
import { eigenaarVanzelf } from './overdracht.ts';
import { ingevuldeTaak, keuze, keuzes } from './taakinvoer.ts';
import type { Uitkomst } from './uitkomst.ts';
import { events } from './uitkomst.ts';

/** The imposed measures among the interim ones; veiligheidsvoorwaarden are agreed, not imposed. */
function opgelegd(tussentijds: readonly string[]): readonly Maatregel[] {
  return maatregelen.filter((maatregel) => tussentijds.includes(maatregel));
}

/** Who tells the victim, when the decision says so; no preset (werkproces §7). */
function informant(zaak: Zaak, antwoorden: Antwoorden, door: Door): readonly ZaakEventKern[] {
  const gekozen = keuze(antwoorden, 'informant');
  return gekozen === null ? [] : [{ type: 'InformantGekozen', informant: alsHouder(zaak, gekozen), door }];
}

/** Decision (a): freedom. A release is never refused once a reason is given (werkproces §3). */
export function besluitVrijheid(
  zaak: Zaak,
  command: Van<'besluit-vrijheid'>,
  omstandigheden: Omstandigheden,
): Uitkomst {
  const ingevuld = ingevuldeTaak(zaak, command, 'vrijheid', omstandigheden, (taak) =>
    formulierVan(zaak, taak),
  );
  if (!ingevuld.ok) return ingevuld;
  const { taak, door, antwoorden } = ingevuld;
  const besluit = keuze(antwoorden, 'besluit') as Vrijheidsbesluit;
  const gelden = opgelegd(keuzes(antwoorden, 'maatregelen'));
  const bewijs = alsBewijs(antwoorden['bewijs']);
  const ernstigeBezwaren = alsJaNee(antwoorden['ernstigeBezwaren']);
  const feiten = feitenVan(zaak, { soort: 'vrijheid', bewijs, ernstigeBezwaren, maatregelen: gelden });
  const nu = { soort: 'vrijheid', besluit, maatregelen: gelden } as const;
  const handeling = { ...nu, ruimerZonderToets: ruimerZonderToets(zaak, nu) };
  const bewaakt = bewaak(handeling, feiten, command.reden);
  if (!bewaakt.ok) return bewaakt;
  const { vangrail } = bewaakt;
  const gewenst = opleggingen(gelden, besluit === 'heenzenden-509hh');
  return events(
    {
      type: 'VrijheidBesloten',
      taakId: taak.id,
      besluit,
      maatregelen: gelden,
      bewijs,
      ernstigeBezwaren,
      vangrail,
      ...gewaarschuwd(zaak, taak),
      antwoorden,
      door,
    },
    ...vervangen(zaak, gewenst, door),
    ...legOp(zaak, gewenst, { bron: 'vrijheid', door, nu: omstandigheden.nu }),
    ...informant(zaak, antwoorden, door),
    ...eigenaarVanzelf(zaak, door),
  );
}

/** Decision (b): the case itself; combinations are normal, a plandatum postpones it. */
export function besluitZaak(
  zaak: Zaak,
  command: Van<'besluit-zaak'>,
  omstandigheden: Omstandigheden,
): Uitkomst {
  // Evidence that was judged meanwhile is no reason to refuse a form that still asked about it.
  const ingevuld = ingevuldeTaak(zaak, command, 'zaakbesluit', omstandigheden, (taak) =>
    formulierVan(zaak, taak, { bewijs: 'onbekend' }),
  );
  if (!ingevuld.ok) return ingevuld;
  const { taak, door, antwoorden } = ingevuld;
  const besluiten = keuzes(antwoorden, 'besluiten') as readonly Zaakbesluit[];
  const gelden = opgelegd(keuzes(antwoorden, 'tussentijds'));
  const afgesproken = keuzes(antwoorden, 'tussentijds').includes(VEILIGHEIDSVOORWAARDEN);
  const datum = besluiten.includes('plandatum') ? keuze(antwoorden, 'plandatum') : null;
  if (datum !== null && isVoorbij(datum, omstandigheden)) return datumVoorbij(antwoorden);
  const bezwaren = keuze(antwoorden, 'ernstigeBezwaren') as JaNeeOnbekend | null;
  const nu = { soort: 'zaak', maatregelen: gelden } as const;
  const feiten = feitenVan(zaak, {
    ...nu,
    bewijs: alsBewijs(antwoorden['bewijs']),
    ...(bezwaren === null ? {} : { ernstigeBezwaren: bezwaren }),
    veiligheidsvoorwaarden: afgesproken,
  });
  const handeling = { ...nu, besluiten, ruimerZonderToets: ruimerZonderToets(zaak, nu) };
  const bewaakt = bewaak(handeling, feiten, command.reden);
  if (!bewaakt.ok) return bewaakt;
  const { vangrail } = bewaakt;
  return events(
    {
      type: 'ZaakBesloten',
      taakId: taak.id,
      besluiten,
      maatregelen: gelden,
      vangrail,
      ...gewaarschuwd(zaak, taak),
      antwoorden,
      door,
    },
    ...legOp(zaak, opleggingen(gelden, false, besluiten), { bron: 'zaak', door, nu: omstandigheden.nu }),
    ...plandatum(zaak, datum, antwoorden, door),
    ...informant(zaak, antwoorden, door),
  );
}

/**
 * The date until which the decision waits. The same once more changes nothing; another takes its place; a
 * decision without one ends the waiting.
 */
function plandatum(
  zaak: Zaak,
  datum: Datum | null,
  antwoorden: Antwoorden,
  door: Door,
): readonly ZaakEventKern[] {
  const lopend = zaak.plandatum?.afgehandeldOp === null ? zaak.plandatum : null;
  if (datum === null) return lopend === null ? [] : [{ type: 'PlandatumAfgehandeld', door }];
  const items = plandatumitems(zaak, antwoorden);
  const zelfde = lopend?.datum === datum && JSON.stringify(lopend.items) === JSON.stringify(items);
  return zelfde ? [] : [{ type: 'PlandatumGezet', datum, items, door }];
}

/** What must be ready on the plandatum and who owns it. */
function plandatumitems(zaak: Zaak, antwoorden: Antwoorden): readonly Plandatumitem[] {
  return keuzes(antwoorden, 'items').map((wat) => ({ wat, ...itemhouder(zaak, wat) }));
}
