import { createHash } from 'node:crypto';
import type { zaakOpdracht } from '../../src/app/inbox/zaak-opdracht.ts';
import type { IntakeMessage } from '../../src/app/usecases/intake-port.ts';
import type { Rol } from '../../src/domain/rollen.ts';
import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import { UUR } from '../../src/domain/termijnen/tijdstip.ts';
import { VT } from './werkplek.ts';

/** One press of somebody with this role: verb and data as the button and its form send them. */
export type Druk = {
  readonly rol: Rol;
  readonly verb: Parameters<typeof zaakOpdracht>[0];
  readonly data: Readonly<Record<string, string | number>>;
};

/** The main line of a case, from the first answer to the decision: every press is a command that commits. */
export const HOOFDLIJN: readonly Druk[] = [
  { rol: 'vt', verb: 'taak.oppakken', data: { t: `deel-a:${VT}`, r: 0 } },
  { rol: 'vt', verb: 'acuut.antwoord', data: { t: `deel-a:${VT}`, r: 0, a: 'ja' } },
  {
    rol: 'vt',
    verb: 'deel-a.aanvullen',
    data: { t: `deel-a-aanvulling:${VT}`, r: 0, gevallen: 'bedreiging', toegang: 'ja', zicht: 'nee' },
  },
  {
    rol: 'politie',
    verb: 'inbreng.geven',
    data: { t: 'inbreng:politie', r: 0, eerder: 'nee', vtMelding: 'gedaan' },
  },
  { rol: '3ro', verb: 'inbreng.geven', data: { t: 'inbreng:3ro', r: 0, advies: 'maatregelen' } },
  {
    rol: 'shn',
    verb: 'inbreng.geven',
    data: { t: 'inbreng:shn', r: 0, contact: 'gesproken', eersteContact: 'shn' },
  },
  {
    rol: 'ovj',
    verb: 'vrijheid.vastleggen',
    data: { t: 'vrijheid', r: 0, besluit: 'heenzenden', ernstigeBezwaren: 'ja', reden: 'anders' },
  },
  { rol: 'vt', verb: 'kennisname.bevestigen', data: { t: `kennisname:1:${VT}`, r: 0 } },
  { rol: 'politie', verb: 'kennisname.bevestigen', data: { t: 'kennisname:1:politie', r: 0 } },
  { rol: '3ro', verb: 'kennisname.bevestigen', data: { t: 'kennisname:1:3ro', r: 0 } },
  { rol: 'shn', verb: 'kennisname.bevestigen', data: { t: 'kennisname:1:shn', r: 0 } },
  {
    rol: 'ovj',
    verb: 'zaakbesluit.vastleggen',
    data: { t: 'zaakbesluit', r: 0, besluiten: 'sepot-02', reden: 'anders' },
  },
];

/** A made-up case: an adult held for an hour, one victim, no children. */
export function melding(locatie: string, nr: number, nu: Tijdstip): IntakeMessage {
  const bronId = `PL0000-${nr}`;
  return {
    locatie,
    complete: true,
    oefening: true,
    contentHash: createHash('sha256').update(bronId).digest('hex'),
    message: {
      bron: 'demo',
      bronId,
      berichtNr: 1,
      soort: 'vast',
      aanhouding: nu - UUR,
      voorlopigeHechtenis: 'toegelaten',
      verdachte: { leeftijdsgroep: '18-plus' },
      slachtoffers: [{ label: 'slachtoffer 1', minderjarig: false }],
      kinderen: 'geen',
      relatie: 'partner',
      feiten: [{ omschrijving: 'Mishandeling', maxStrafJaren: 3 }],
      stalking: false,
      vtMelding: 'gedaan',
    },
  };
}
