import type { TaakSoort } from '../../../src/domain/instellingen/stappen.ts';
import { taakSoorten } from '../../../src/domain/instellingen/stappen.ts';
import { defaultInstellingen } from '../../../src/domain/instellingen/zaakinstellingen.ts';
import { openTaken } from '../../../src/domain/zaak/open-taken.ts';
import { isOpen } from '../../../src/domain/zaak/taak.ts';
import { werkt } from '../domain/aan-het-werk.ts';
import { nietVast, zaak } from '../domain/melding.ts';
import { kpc, ONVEILIG, ovj, politie, reclassering, vt } from '../domain/tafel.ts';
import type { Verloop } from '../domain/verloop.ts';
import { given } from '../domain/verloop.ts';

/** A case as it stands at some moment, by the name of that state. */
export type Stand = { readonly naam: string; readonly loop: Verloop };

/** Whoever owes a task of this kind does it, for each that is open. */
function doet(loop: Verloop, ...soorten: readonly TaakSoort[]): Verloop {
  for (const soort of soorten) {
    for (let rest = 3; rest > 0; rest -= 1) {
      const taken = Object.values(loop.zaak.taken).filter(({ status }) => status !== 'vervallen');
      const welke = taken.findIndex((taak) => taak.soort === soort && isOpen(taak));
      const stap = welke < 0 ? null : werkt(loop.zaak, welke, 0);
      if (stap !== null) loop.when(stap);
    }
  }
  return loop;
}

const KPC_INFORMEERT = {
  instellingen: { ...defaultInstellingen(), informeertVt: 'kpc' as const, kpcInbreng: true },
};
const VERBOD = { besluit: 'heenzenden-509hh', maatregelen: ['contactverbod'] } as const;

const spreekuur = (): Verloop => given(nietVast()).when(ovj().besluitZaak({ besluiten: ['hg-spreekuur'] }));
const zvh = (): Verloop => given(nietVast()).when(ovj().besluitZaak({ besluiten: ['zvh'] }));
const overleg = (): Verloop => given(zaak()).when(politie().meldtOverlegAan());
const elders = { zaakId: 'duinstad:DU-26-0009', nummer: 'DU-26-0009', locatie: 'duinstad' };

const verhalen: Readonly<Record<string, () => Verloop>> = {
  'net gemeld': () => given(zaak()),
  'aan de telefoon beantwoord': () => given(zaak()).when(reclassering().belt('nee')),
  'acuut, met kinderen': () =>
    given(zaak({ kinderen: 'getuige' })).when(
      vt().antwoord('ja'),
      vt().vultAan({ ...ONVEILIG, crisishulp: 'nodig', vtMelding: 'ontbreekt' }),
    ),
  minderjarig: () =>
    given(
      zaak({
        verdachte: { leeftijdsgroep: '12-17' },
        voorlopigeHechtenis: 'niet-toegelaten',
        aangifte: 'ambtshalve',
      }),
    ),
  'niet vast': () => given(nietVast()),
  'heengezonden met een verbod': () =>
    given(zaak(), KPC_INFORMEERT).when(
      ovj().besluitVrijheid(VERBOD, 'anders'),
      politie().doet({ type: 'meld-schending', invoer: { wat: 'anders' } }),
      ovj().doet({ type: 'vraag-check' }),
    ),
  'in verzekering gesteld': () =>
    given(zaak()).when(ovj().besluitVrijheid({ besluit: 'ivs', informant: 'shn' }, 'anders')),
  plandatum: () =>
    given(nietVast()).when(
      ovj().besluitZaak(
        { besluiten: ['plandatum'], plandatum: '2026-12-14', items: ['advies-3ro', 'voorwaarden-vt'] },
        'anders',
      ),
    ),
  'zaak beslist': () => given(nietVast()).when(ovj().besluitZaak({ besluiten: ['sepot-02'] }, 'anders')),
  stalking: () => given(zaak({ stalking: true, relatie: 'ex-partner', sash: 'hoog' })),
  'geen huiselijk geweld': () => given(nietVast({ hgLabel: false })),
  'is het systeem bekend': () => given(nietVast({ hgLabel: false })).when(vt().vraagtBekend()),
  spreekuur,
  'na het spreekuur': () => doet(spreekuur(), 'spreekuur'),
  'na de vragen van het spreekuur': () => doet(spreekuur(), 'spreekuur', 'spreekuur-vragen'),
  'op de agenda van het ZVH': zvh,
  'bij het ZVH': () => doet(zvh(), 'zvh-agenda'),
  'veiligheid in het ZVH': () => doet(zvh(), 'zvh-agenda', 'mda-veiligheid'),
  'na het ZVH': () => doet(zvh(), 'zvh-agenda', 'mda-veiligheid', 'mda-plan', 'zvh-advies'),
  actieoverleg: overleg,
  'halverwege het actieoverleg': () => doet(overleg(), 'overleg-zorg'),
  'laat in het actieoverleg': () =>
    doet(overleg(), 'overleg-zorg', 'overleg-nodig').when(vt().voegtActieToe()),
  gekoppeld: () => given(zaak()).when(kpc().koppelt('oefenstad:OF-26-0009', 'OF-26-0009')),
  'met de hand aangemeld': () => given(zaak({ bron: 'handmatig' })),
  gesloten: () => given(nietVast()).when(kpc().sluit('anders')),
  ingetrokken: () => given(zaak()).when(kpc().trektIn()),
  verplaatst: () => given(zaak()).when(kpc().doet({ type: 'verplaats', naar: elders })),
};

/**
 * States of a case in which every kind of task is open at least once, and those in which a case is over.
 *
 * @throws Error when a kind of task is open in none of them: then a state is missing here
 */
export function staten(): readonly Stand[] {
  const alle = Object.entries(verhalen).map(([naam, vertelt]) => ({ naam, loop: vertelt() }));
  const gezien = new Set(alle.flatMap(({ loop }) => openTaken(loop.zaak).map(({ soort }) => soort)));
  const nog = taakSoorten.filter((soort) => !gezien.has(soort));
  if (nog.length > 0) throw new Error(`no state in which these are open: ${nog.join(', ')}`);
  return alle;
}
