import { isAdvies } from '../../werkproces/advies.ts';
import type { Vangrail, Vangrailkeuze } from '../../werkproces/besluiten.ts';
import { zegtAcuut } from '../../werkproces/vangrails.ts';
import { acuutVan } from '../../zaak/acuut.ts';
import { adviesrol } from '../../zaak/adviesrol.ts';
import type { DeelA } from '../../zaak/deel-a.ts';
import {
  antwoordenVerschillen,
  isZelfBevestigd,
  telefonischGenoteerd,
  wachtOpBevestiging,
} from '../../zaak/deel-a-stand.ts';
import { slachtoffernummer } from '../../zaak/melding.ts';
import { plandatumUiterlijk } from '../../zaak/plandatum.ts';
import { getoondNummer } from '../../zaak/slachtoffer.ts';
import { heeftRodeVlag, sashAutomatischHoog, sashVan } from '../../zaak/stalking.ts';
import type { Persoon } from '../../zaak/wie.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import { bronnummers } from '../bronnummers.ts';
import type { Feitregel } from '../views.ts';
import type { Weergave } from '../weergave.ts';
import { naamBij } from '../weergave.ts';
import { bewakingsfeiten } from './feiten-bewaking.ts';
import { geinformeerdFeiten, wensFeiten } from './feiten-slachtoffer.ts';
import { leest } from './lezer.ts';

/** An answer by phone that no second person stands behind yet. */
function telefonisch(stand: DeelA | undefined): Pick<Feitregel & { readonly soort: 'acuut' }, 'telefonisch'> {
  const genoteerd = telefonischGenoteerd(stand);
  if (genoteerd === null) return {};
  if (wachtOpBevestiging(stand)) return { telefonisch: genoteerd };
  return isZelfBevestigd(stand) ? { telefonisch: { ...genoteerd, zelfBevestigd: true } } : {};
}

/** Nobody of the organisation said anything; that somebody phoned in vain is no answer, "nog niet te zeggen" is. */
function isZonderAntwoord(stand: DeelA | undefined): boolean {
  if (stand === undefined) return true;
  const { antwoorden, eersteAntwoordOp, nietGevondenOp, andereRegioOp, nogNietOp = null, geenGehoor } = stand;
  const iets = [eersteAntwoordOp, nietGevondenOp, andereRegioOp, nogNietOp].some((op) => op !== null);
  return geenGehoor !== undefined && !iets && Object.keys(antwoorden).length === 0;
}

function deelA(zaak: Zaak, weergave: Weergave): readonly Feitregel[] {
  const { acuutVooraf } = zaak.melding;
  const vooraf: readonly Feitregel[] = acuutVooraf === undefined ? [] : [{ soort: 'vooraf', ...acuutVooraf }];
  const regels = zaak.vtRegios.map((organisatie): Feitregel => {
    const stand = zaak.deelA[organisatie];
    return {
      soort: 'acuut',
      acuut: acuutVan(stand),
      regio: zaak.vtRegios.length > 1 ? naamBij(weergave, { rol: 'vt', organisatie }) : null,
      compleet: stand?.compleet === true,
      verschil: antwoordenVerschillen(stand),
      ...(isZonderAntwoord(stand) ? { zonderAntwoord: true } : {}),
      ...telefonisch(stand),
    };
  });
  return [...vooraf, ...regels];
}

function stalking(zaak: Zaak): readonly Feitregel[] {
  const sash = sashVan(zaak) ?? zaak.melding.sash ?? (zaak.melding.stalking ? 'niet-afgenomen' : null);
  return [
    ...(heeftRodeVlag(zaak) ? [{ soort: 'rode-vlaggen' } as const] : []),
    ...(sash === null
      ? []
      : [{ soort: 'sash', uitkomst: sash, automatisch: sashAutomatischHoog(zaak) } as const]),
  ];
}

function veiligheid(zaak: Zaak): readonly Feitregel[] {
  const { lopendeMaatregelen } = zaak.melding;
  return [
    ...stalking(zaak),
    ...(zaak.melding.stalking &&
    zaak.melding.soort === 'niet-vast' &&
    zaak.instellingen.stalkingAanhouden === true
      ? [{ soort: 'stalking-aanhouden' } as const]
      : []),
    ...(zaak.melding.verdachte.recidive === true && zaak.instellingen.recidiveVoorgeleiding === true
      ? [{ soort: 'recidive' } as const]
      : []),
    ...(lopendeMaatregelen ?? []).map((maatregel) => ({ soort: 'lopende-maatregel', maatregel }) as const),
  ];
}

function advies(zaak: Zaak): readonly Feitregel[] {
  const rol = adviesrol(zaak);
  const inbreng = zaak.inbreng[`inbreng:${rol}`];
  return [
    { soort: 'advies', rol, binnen: inbreng !== undefined && isAdvies(inbreng.antwoorden) },
    ...redenen(inbreng?.vangrail, true),
  ];
}

/** Two guard rails tell that it is acutely unsafe: only who may read that sees that they were gone on past. */
export function leesbareVangrails(vangrails: readonly Vangrail[], magAcuut: boolean): readonly Vangrail[] {
  return vangrails.filter((naam) => magAcuut || !zegtAcuut(naam));
}

/** Guard rails gone on past, with their reasons. */
function redenen(keuze: Vangrailkeuze | null | undefined, magAcuut: boolean): readonly Feitregel[] {
  if (keuze === null || keuze === undefined) return [];
  const vangrails = leesbareVangrails(keuze.vangrails, magAcuut);
  // A reason alone says nothing to who may not read what it was for.
  return vangrails.length === 0 ? [] : [{ soort: 'reden', vangrails, reden: keuze.reden }];
}

function besluiten(zaak: Zaak, magAcuut: boolean): readonly Feitregel[] {
  const genomen = zaak.besluiten.flatMap((b): readonly Feitregel[] => {
    if (b.soort === 'rc' || b.soort === 'uitspraak') return [];
    const regel: Feitregel =
      b.soort === 'vrijheid'
        ? { soort: 'vrijheid', besluit: b.besluit, op: b.op, maatregelen: b.maatregelen }
        : { soort: 'zaakbesluit', besluiten: b.besluiten, op: b.op };
    return [regel, ...redenen(b.vangrail, magAcuut)];
  });
  return [...genomen, ...redenen(zaak.sluitkeuze, magAcuut)];
}

function slachtoffer(zaak: Zaak): readonly Feitregel[] {
  if (zaak.besluiten.length === 0) return [];
  const pogingen = zaak.pogingen.filter((p) => p.besluitNr === zaak.besluiten.length);
  const laatste = pogingen.at(-1);
  return [
    ...zaak.melding.slachtoffers.map(
      (gemeld) =>
        ({
          soort: 'informant',
          slachtoffer: getoondNummer(zaak, { slachtoffer: slachtoffernummer(gemeld) }),
          rol: zaak.informant?.rol ?? null,
        }) as const,
    ),
    ...(laatste === undefined
      ? []
      : [{ soort: 'pogingen', aantal: pogingen.length, laatste: laatste.op } as const]),
  ];
}

function plandatum(zaak: Zaak): readonly Feitregel[] {
  const plan = zaak.plandatum;
  if (plan === null || plan.afgehandeldOp !== null) return [];
  return [{ soort: 'plandatum', op: plandatumUiterlijk(plan.datum, zaak.instellingen.termijnen) }];
}

function registratie(zaak: Zaak, persoon: Persoon, weergave: Weergave): readonly Feitregel[] {
  const nummers = bronnummers(zaak, (veld) => leest(zaak, persoon, veld, weergave));
  const geen = nummers.registratienummer === null && nummers.vtMeldingNr === null;
  return geen ? [] : [{ soort: 'registratie', ...nummers }];
}

/** What is known of the case in fixed words, as far as this reader may know it. */
export function bekendeFeiten(zaak: Zaak, persoon: Persoon, weergave: Weergave): readonly Feitregel[] {
  const acuut = leest(zaak, persoon, 'acuut-uitkomst', weergave);
  return [
    ...registratie(zaak, persoon, weergave),
    ...(acuut ? deelA(zaak, weergave) : []),
    ...(leest(zaak, persoon, 'feiten', weergave) ? [...veiligheid(zaak), ...advies(zaak)] : []),
    ...(leest(zaak, persoon, 'tijdlijn', weergave)
      ? [...besluiten(zaak, acuut), ...slachtoffer(zaak), ...geinformeerdFeiten(zaak)]
      : []),
    ...wensFeiten(zaak, persoon, weergave),
    ...bewakingsfeiten(zaak, persoon, weergave),
    ...plandatum(zaak),
  ];
}
