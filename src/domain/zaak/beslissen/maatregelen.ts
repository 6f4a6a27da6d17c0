import type { Antwoorden } from '../../werkproces/formulier.ts';
import { formulieren } from '../../werkproces/formulierenregister.ts';
import type { Titelvraag } from '../../werkproces/maatregelen/titelbezwaren.ts';
import type { Maatregelinhoud, Titel } from '../../werkproces/maatregelen/titels.ts';
import { inhouden, titels } from '../../werkproces/maatregelen/titels.ts';
import { valideer } from '../../werkproces/valideer.ts';
import {
  bekendVanTaak,
  formulierVanTaak,
  maatregelVan,
  passendToezicht,
} from '../bewaking/formulier-bewaking.ts';
import { verlengdTot, wettelijkEinde } from '../bewaking/maatregel.ts';
import { totEnMet } from '../bewaking/opleggen.ts';
import { checkOntbreektBijEinde } from '../bewaking/toegang.ts';
import type { Omstandigheden, Van } from '../commands.ts';
import { feitenVan } from '../feiten-van.ts';
import { isOpen } from '../taak.ts';
import { alsRol } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import { bewaak } from './bewaken.ts';
import { datumVoorbij, isVoorbij } from './datum.ts';
import { zaakrechten } from './rechten.ts';
import { ingevuldeTaak, keuze, keuzes } from './taakinvoer.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen, events } from './uitkomst.ts';

/** What is kept of a measure besides its title, contents and end. */
function gegevensVan({ titel: _t, inhoud: _i, einde: _e, ...gegevens }: Antwoorden): Antwoorden {
  return gegevens;
}

/** The contents that were ticked, in the order of the table. */
export function inhoudVan(antwoorden: Antwoorden, veld: string): readonly Maatregelinhoud[] {
  const gekozen = keuzes(antwoorden, veld);
  return inhouden.filter((inhoud) => gekozen.includes(inhoud));
}

function titelvraag(titel: Titel | null, antwoorden: Antwoorden): Titelvraag {
  return { titel, inhoud: inhoudVan(antwoorden, 'inhoud'), em: keuze(antwoorden, 'em') === 'ja' };
}

/** A day that is over cannot be the end of a measure in force. */
function isDagVoorbij(antwoorden: Antwoorden, veld: string, om: Omstandigheden): boolean {
  const datum = keuze(antwoorden, veld);
  return datum !== null && isVoorbij(datum, om);
}

/** Supervisor, end, where to report a breach: what a decision in one or two taps left open (werkproces §6). */
export function vulMaatregelAan(zaak: Zaak, command: Van<'vul-maatregel-aan'>, om: Omstandigheden): Uitkomst {
  const ingevuld = ingevuldeTaak(zaak, command, 'maatregel-aanvullen', om, (taak) =>
    formulierVanTaak(zaak, taak),
  );
  if (!ingevuld.ok) return ingevuld;
  const { taak, door, antwoorden } = ingevuld;
  const maatregel = maatregelVan(zaak, taak);
  if (maatregel === undefined) return afgewezen({ code: 'onbekende-taak' });
  if (maatregel.status !== 'van-kracht') return afgewezen({ code: 'niet-nu' });
  if (isDagVoorbij(antwoorden, 'einde', om)) return datumVoorbij(antwoorden, 'einde');
  const titel = maatregel.titel ?? titels.find((t) => t === keuze(antwoorden, 'titel')) ?? null;
  const vraag = titelvraag(titel, antwoorden);
  const bewaakt = bewaak({ soort: 'maatregel', maatregel: vraag }, feitenVan(zaak), command.reden);
  if (!bewaakt.ok) return bewaakt;
  // The same day as before leaves the hour of the end as it was.
  const zelfdeDag = keuze(antwoorden, 'einde') === (bekendVanTaak(zaak, taak)['einde'] ?? null);
  const wettelijk = wettelijkEinde(titel, maatregel.start, zaak.instellingen.termijnen);
  const einde = zelfdeDag ? maatregel.einde : totEnMet(keuze(antwoorden, 'einde'));
  return events({
    type: 'MaatregelAangevuld',
    nr: maatregel.nr,
    taakId: taak.id,
    titel,
    inhoud: vraag.inhoud,
    einde: einde ?? wettelijk,
    gegevens: gegevensVan(antwoorden),
    vangrail: bewaakt.vangrail,
    door,
  });
}

/** A measure that no decision here imposed: a huisverbod, a civil one, or one the case brought along. */
export function legMaatregelVast(
  zaak: Zaak,
  command: Van<'leg-maatregel-vast'>,
  om: Omstandigheden,
): Uitkomst {
  const door = alsRol(om.actor, zaakrechten['leg-maatregel-vast']);
  if (door === null) return afgewezen({ code: 'geen-recht' });
  const gelezen = valideer(passendToezicht(zaak, formulieren.maatregel, 'toezicht'), command.invoer);
  if (!gelezen.ok) return afgewezen({ code: 'ongeldig', fouten: gelezen.fouten, waarden: gelezen.waarden });
  const { antwoorden } = gelezen;
  if (isDagVoorbij(antwoorden, 'einde', om)) return datumVoorbij(antwoorden, 'einde');
  const titel = titels.find((t) => t === keuze(antwoorden, 'titel')) ?? null;
  const vraag = titelvraag(titel, antwoorden);
  const bewaakt = bewaak({ soort: 'maatregel', maatregel: vraag }, feitenVan(zaak), command.reden);
  if (!bewaakt.ok) return bewaakt;
  const { termijnen } = zaak.instellingen;
  return events({
    type: 'MaatregelOpgelegd',
    nr: zaak.bewaking.maatregelen.length + 1,
    titel,
    inhoud: vraag.inhoud,
    bron: 'los',
    start: om.nu,
    einde: totEnMet(keuze(antwoorden, 'einde')) ?? wettelijkEinde(titel, om.nu, termijnen),
    gegevens: gegevensVan(antwoorden),
    vangrail: bewaakt.vangrail,
    door,
  });
}

/** Extended, left to end, stopped now, or watched by somebody else; stopping meets G8 and is never held up. */
export function vervolgMaatregel(
  zaak: Zaak,
  command: Van<'vervolg-maatregel'>,
  om: Omstandigheden,
): Uitkomst {
  const ingevuld = ingevuldeTaak(zaak, command, 'maatregel', om, (taak) => formulierVanTaak(zaak, taak));
  if (!ingevuld.ok) return ingevuld;
  const { taak, door, antwoorden } = ingevuld;
  const maatregel = maatregelVan(zaak, taak);
  if (maatregel === undefined) return afgewezen({ code: 'onbekende-taak' });
  if (maatregel.status !== 'van-kracht') return afgewezen({ code: 'niet-nu' });
  const over = { nr: maatregel.nr, taakId: taak.id, door };
  switch (keuze(antwoorden, 'vervolg')) {
    case 'verlengd': {
      if (isDagVoorbij(antwoorden, 'tot', om)) return datumVoorbij(antwoorden, 'tot');
      const tot = totEnMet(keuze(antwoorden, 'tot')) ?? verlengdTot(maatregel, zaak.instellingen.termijnen);
      if (tot !== null) return events({ type: 'MaatregelVerlengd', ...over, einde: tot });
      return afgewezen({
        code: 'ongeldig',
        fouten: [{ veld: 'tot', fout: 'verplicht' }],
        waarden: antwoorden,
      });
    }
    case 'loopt-af':
      return isOpen(taak) ? events({ type: 'MaatregelLooptAf', ...over }) : events();
    case 'overgedragen':
      return events({ type: 'MaatregelOvergedragen', ...over, aan: keuze(antwoorden, 'aan') ?? '' });
    case null:
    default: {
      const getoetst = !checkOntbreektBijEinde(zaak, maatregel);
      const bewaakt = bewaak({ soort: 'toegang', getoetst }, feitenVan(zaak), command.reden);
      if (!bewaakt.ok) return bewaakt;
      return events({
        type: 'MaatregelGeeindigd',
        ...over,
        reden: 'ingetrokken',
        vangrail: bewaakt.vangrail,
      });
    }
  }
}
