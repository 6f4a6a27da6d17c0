import { dagTijd } from '../../../domain/termijnen/opmaak.ts';
import { kolomVan } from '../../import/csv-rij.ts';
import type { Oordeel } from '../../import/oordeel.ts';

/** What helps besides the words of the check, by column. */
const raad: Readonly<Record<string, string>> = {
  aanhouding:
    'Schrijf 2026-11-23 18:00. Zit verdachte niet meer vast, of is het langer dan 14 dagen geleden: soort niet-vast, met gehoord.',
  ophoudenVanaf: 'Schrijf 2026-11-23 18:00, op of na de aanhouding, of laat leeg.',
  gehoord: 'Bij niet-vast: schrijf wanneer verdachte is gehoord, zoals 2026-11-23 18:00.',
  voorlopigeHechtenis: 'Bij vast: schrijf toegelaten, niet-toegelaten of onbekend.',
  slachtoffers: 'Schrijf hoeveel slachtoffers 18 of ouder zijn. Samen met de minderjarigen 1 tot en met 10.',
  feit: 'Schrijf het feit in 3 tot 120 tekens, zonder namen en nummers. Meer feiten: zet er | tussen.',
  toelichting: 'Maak de tekst korter dan 500 tekens, zonder namen en nummers.',
  bronId: 'Schrijf een eigen nummer van 3 tot 64 letters, cijfers en streepjes, één keer in het bestand.',
};

/** One line about a row that may come in, for people or for a script. */
export function verslagregel(nr: number, oordeel: Oordeel, json: boolean): string {
  if (json) return JSON.stringify(voorScript(nr, oordeel));
  switch (oordeel.soort) {
    case 'fout':
      return `regel ${nr}: fout`;
    case 'stond-al':
      return `regel ${nr}: stond er al als ${oordeel.nummer}`;
    case 'nieuw': {
      const waarschuwing =
        oordeel.voorbij === null
          ? ''
          : `; let op: de termijn was ${dagTijd(oordeel.voorbij, 0)} voorbij, daarover komen meteen berichten`;
      return `regel ${nr}: nieuw${waarschuwing}`;
    }
  }
}

function voorScript(regel: number, oordeel: Oordeel): object {
  switch (oordeel.soort) {
    case 'fout':
      return { regel, uitkomst: 'fout', fouten: oordeel.fouten };
    case 'stond-al':
      return { regel, uitkomst: 'stond-al', zaak: oordeel.nummer };
    case 'nieuw':
      return { regel, uitkomst: 'nieuw', termijnVoorbij: oordeel.voorbij !== null };
  }
}

/** What is wrong with a row and what to do, a line for each cell; nothing of what stands there. */
export function foutregels(nr: number, oordeel: Oordeel, tabel: boolean): readonly string[] {
  if (oordeel.soort !== 'fout') return [];
  return oordeel.fouten.map(({ pad, melding }) => {
    const kolom = kolomVan(pad);
    const waar = [`regel ${nr}`, tabel ? kolom : pad].filter((deel) => deel !== '').join(', ');
    // Some words say it already.
    const doe = /Schrijf|Kies/.test(melding) ? undefined : raad[kolom];
    return [`${waar}: ${melding}`, ...(doe === undefined ? [] : [doe])].join(' ');
  });
}
