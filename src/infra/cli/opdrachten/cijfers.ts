import { parseArgs } from 'node:util';
import { Figures } from '../../../app/figures/figures.ts';
import { cijfersCsv } from '../../../domain/cijfers/csv.ts';
import type { Cijferperiode } from '../../../domain/cijfers/periode.ts';
import { kalenderdeelVan, kwartaalVan, periodeVan } from '../../../domain/cijfers/periode.ts';
import type { Cijferrapport } from '../../../domain/cijfers/rapport.ts';
import { cijfersTekst } from '../../../domain/cijfers/tekst.ts';
import type { Locatie } from '../../../domain/instellingen/locatie.ts';
import { datumVan } from '../../../domain/termijnen/datum.ts';
import { BeheerFout } from '../beheer-fout.ts';
import type { Opdracht, Terminal } from '../opdracht.ts';
import type { Beheer } from '../open-voor-beheer.ts';
import { metOpslag } from '../open-voor-beheer.ts';

const HULP = `Gebruik: npm run -s beheer -- cijfers --locatie <id> [keuzes]

Toont de cijfers over de zaken van een locatie, berekend uit de gebeurtenissen. Oefenzaken tellen niet mee.
Aantallen van 1 tot en met 4 worden niet getoond, en ook geen getal waaruit zij volgen.

  --van 2026-10-01    eerste dag (standaard: het kwartaal van vandaag)
  --tot 2026-12-31    laatste dag
  --vt vt-oefenstad   alleen deze Veilig Thuis-organisatie
  --csv               als CSV, met de definitie bij elk cijfer
  --opnieuw           alles opnieuw uit de gebeurtenissen: gebruikt niets dat eerder is uitgerekend

Kies liefst een hele maand, een heel kwartaal of een heel jaar: die worden samen beschermd.
Trek nooit twee andere perioden van elkaar af.`;

type Keuzes = {
  readonly locatie?: string;
  readonly van?: string;
  readonly tot?: string;
  readonly vt?: string;
  readonly csv: boolean;
  readonly opnieuw: boolean;
};

function lees(argumenten: readonly string[]): Keuzes {
  try {
    return parseArgs({
      args: [...argumenten],
      options: {
        locatie: { type: 'string' },
        van: { type: 'string' },
        tot: { type: 'string' },
        vt: { type: 'string' },
        csv: { type: 'boolean', default: false },
        opnieuw: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new BeheerFout('Deze keuzes zijn niet bekend. Zie --help.');
  }
}

/** @param vandaag ISO date, for who names no period */
function periode({ van, tot }: Keuzes, vandaag: string): Cijferperiode {
  if (van === undefined && tot === undefined) return kwartaalVan(vandaag);
  const gekozen = periodeVan(van ?? '', tot ?? '');
  if (gekozen === null) {
    throw new BeheerFout(
      'Geef --van en --tot allebei, als datums die bestaan: --van 2026-10-01 --tot 2026-12-31.',
    );
  }
  return gekozen;
}

function locatieVan({ locaties }: Beheer, { locatie: id, vt }: Keuzes): Locatie {
  const locatie = locaties.get(id ?? '');
  if (locatie === undefined) {
    throw new BeheerFout(`Geef een locatie: --locatie ${[...locaties.keys()].join(' of ')}.`);
  }
  const organisaties = locatie.vtOrganisaties.map(({ id: naam }) => naam);
  if (vt !== undefined && !organisaties.includes(vt)) {
    throw new BeheerFout(`Deze locatie werkt met: ${organisaties.join(', ')}.`);
  }
  return locatie;
}

function schrijf(rapport: Cijferrapport, { csv }: Keuzes, terminal: Terminal): void {
  if (terminal.json) return terminal.uit(JSON.stringify(rapport));
  for (const regel of (csv ? cijfersCsv(rapport) : cijfersTekst(rapport)).trimEnd().split(/\r?\n/)) {
    terminal.uit(regel);
  }
}

/** Figures over the cases of a location (werkproces §10), the same as the page in Teams shows. */
export const cijfers: Opdracht = {
  naam: 'cijfers',
  uitleg: 'toont de cijfers over de zaken van een locatie, ook als CSV of JSON',
  hulp: HULP,
  keuzes: ['--locatie', '--van', '--tot', '--vt', '--csv', '--opnieuw'],
  opslag: true,
  uitvoeren: (argumenten, terminal) =>
    metOpslag(terminal, async (beheer) => {
      const keuzes = lees(argumenten);
      const locatie = locatieVan(beheer, keuzes);
      const { store, figures, ledger, clock } = beheer.ports;
      const nu = clock.view.caseNow();
      const gevraagd = periode(keuzes, datumVan(nu));
      const dienst = new Figures({
        store,
        figures,
        ledger,
        clock: clock.view,
        log: { info: niets, warn: niets, error: niets },
        breathe: async () => undefined,
        anew: keuzes.opnieuw,
      });
      const rapport = await dienst.report(locatie, { periode: gevraagd, regio: keuzes.vt ?? null }, nu);
      if (kalenderdeelVan(gevraagd) === null) {
        terminal.fout(
          'Let op: dit is geen hele maand, heel kwartaal of heel jaar. Trek geen perioden van elkaar af.',
        );
      }
      if (rapport.onleesbaar > 0) {
        terminal.fout(`Niet te lezen en dus niet geteld: ${rapport.onleesbaar} zaken.`);
      }
      if (locatie.oefening) terminal.fout('Dit is een oefenlocatie: oefenzaken tellen niet mee.');
      schrijf(rapport, keuzes, terminal);
      return 0;
    }),
};

function niets(): void {
  // What goes wrong is told in the report.
}
