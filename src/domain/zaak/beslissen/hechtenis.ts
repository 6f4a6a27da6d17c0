import type { RcUitkomst, Uitspraakuitkomst } from '../../werkproces/besluiten.ts';
import { rcUitkomsten, uitspraakuitkomsten } from '../../werkproces/besluiten.ts';
import { formulieren } from '../../werkproces/formulierenregister.ts';
import { valideer } from '../../werkproces/valideer.ts';
import type { BewakingEvent } from '../bewaking/events.ts';
import { formulierVanTaak } from '../bewaking/formulier-bewaking.ts';
import { hechtenisNu } from '../bewaking/hechtenis.ts';
import { vanKracht } from '../bewaking/maatregel.ts';
import { legOp, totEnMet } from '../bewaking/opleggen.ts';
import type { Omstandigheden, Van } from '../commands.ts';
import { isOpen } from '../taak.ts';
import type { Door } from '../wie.ts';
import { alsRol } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import { datumVoorbij, isVoorbij } from './datum.ts';
import { inhoudVan } from './maatregelen.ts';
import { zaakrechten } from './rechten.ts';
import { ingevuldeTaak, keuze } from './taakinvoer.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen, events } from './uitkomst.ts';

/** IVS once 72 hours more, or bewaring until another day (Sv 58, 66). */
export function verlengHechtenis(
  zaak: Zaak,
  command: Van<'verleng-hechtenis'>,
  om: Omstandigheden,
): Uitkomst {
  const ingevuld = ingevuldeTaak(zaak, command, 'hechtenis', om, (taak) => formulierVanTaak(zaak, taak));
  if (!ingevuld.ok) return ingevuld;
  const { taak, door, antwoorden } = ingevuld;
  const hechtenis = hechtenisNu(zaak);
  // IVS is extended once.
  if (hechtenis === null || !isOpen(taak) || (hechtenis.soort === 'ivs' && hechtenis.verlengd > 0)) {
    return afgewezen({ code: 'niet-nu' });
  }
  const datum = keuze(antwoorden, 'tot');
  if (datum !== null && isVoorbij(datum, om)) return datumVoorbij(antwoorden, 'tot');
  if (hechtenis.soort === 'bewaring' && datum === null) {
    return afgewezen({ code: 'ongeldig', fouten: [{ veld: 'tot', fout: 'verplicht' }], waarden: antwoorden });
  }
  return events({ type: 'HechtenisVerlengd', taakId: taak.id, tot: totEnMet(datum), door });
}

/** What OM prepares for the RC and, when it is known, what the RC decided (werkproces §7). */
export function legVoorgeleidingVast(
  zaak: Zaak,
  command: Van<'leg-voorgeleiding-vast'>,
  om: Omstandigheden,
): Uitkomst {
  const ingevuld = ingevuldeTaak(zaak, command, 'voorgeleiding', om, formulieren.voorgeleiding);
  if (!ingevuld.ok) return ingevuld;
  const { taak, door, antwoorden } = ingevuld;
  if (!isOpen(taak)) return afgewezen({ code: 'niet-nu' });
  const uitkomst: RcUitkomst | undefined = rcUitkomsten.find((u) => u === keuze(antwoorden, 'uitkomst'));
  if (uitkomst === undefined) {
    return events({ type: 'VoorgeleidingVoorbereid', taakId: taak.id, antwoorden, door });
  }
  const einde = keuze(antwoorden, 'einde');
  if (einde !== null && isVoorbij(einde, om)) return datumVoorbij(antwoorden, 'einde');
  const geschorst = uitkomst === 'schorsing';
  const oplegging = { titel: 'schorsing', inhoud: inhoudVan(antwoorden, 'voorwaarden') } as const;
  const opgelegd = geschorst
    ? legOp(zaak, [oplegging], { bron: 'rc', door, nu: om.nu, einde: totEnMet(einde) })
    : [];
  const maatregelen = geschorst ? (['schorsingsvoorwaarden'] as const) : [];
  return events(
    { type: 'RcBesloten', taakId: taak.id, uitkomst, maatregelen, antwoorden, door },
    ...opgelegd,
  );
}

/** Measures that a verdict takes away: those that waited for it. */
function vervallen(zaak: Zaak, door: Door): readonly BewakingEvent[] {
  return vanKracht(zaak)
    .filter(({ titel }) => titel === '509hh' || titel === 'schorsing' || titel === null)
    .map(({ nr }) => ({ type: 'MaatregelGeeindigd', nr, taakId: null, reden: 'vervallen', door }));
}

/** The verdict: told to partners and victims; what falls away asks Veilig Thuis again (B 916–922). */
export function legUitspraakVast(
  zaak: Zaak,
  command: Van<'leg-uitspraak-vast'>,
  om: Omstandigheden,
): Uitkomst {
  const door = alsRol(om.actor, zaakrechten['leg-uitspraak-vast']);
  if (door === null) return afgewezen({ code: 'geen-recht' });
  const gelezen = valideer(formulieren.uitspraak, command.invoer);
  if (!gelezen.ok) return afgewezen({ code: 'ongeldig', fouten: gelezen.fouten, waarden: gelezen.waarden });
  const { antwoorden } = gelezen;
  const einde = keuze(antwoorden, 'einde');
  if (einde !== null && isVoorbij(einde, om)) return datumVoorbij(antwoorden, 'einde');
  const uitkomst: Uitspraakuitkomst =
    uitspraakuitkomsten.find((u) => u === keuze(antwoorden, 'uitkomst')) ?? 'anders';
  const blijftVast = keuze(antwoorden, 'vast') === 'ja';
  const weg = keuze(antwoorden, 'vervallen') === 'ja' ? vervallen(zaak, door) : [];
  const oplegging = { titel: 'voorwaarde-vonnis', inhoud: inhoudVan(antwoorden, 'voorwaarden') } as const;
  const opgelegd =
    uitkomst === 'met-voorwaarden'
      ? legOp(zaak, [oplegging], { bron: 'uitspraak', door, nu: om.nu, einde: totEnMet(einde) })
      : [];
  return events({ type: 'UitspraakVastgelegd', uitkomst, blijftVast, antwoorden, door }, ...weg, ...opgelegd);
}
