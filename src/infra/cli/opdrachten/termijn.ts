import { z } from 'zod';
import { ophoudtermijn } from '../../../domain/termijnen/ophoudtermijn.ts';
import { naarIso, vanIso } from '../../../domain/termijnen/tijdstip.ts';
import { dutchIssue, padTekst } from '../../config/dutch-issues.ts';
import type { Opdracht } from '../opdracht.ts';

const tijdstip = z.iso
  .datetime({
    offset: true,
    error: 'verwacht een tijd met datum en tijdverschil, zoals 2026-11-23T09:00:00+01:00',
  })
  .transform(vanIso);

const verhoor = z
  .object({ van: tijdstip, tot: tijdstip })
  .refine(({ van, tot }) => van < tot, { path: ['tot'], message: 'verwacht een tijd na van' });

const vraag = z.object({
  start: tijdstip,
  uren: z.number().positive().max(240),
  verhoren: z.array(verhoor).default([]),
});

/** A calculator for people and checks: JSON lines in, JSON lines out, one answer for each question. */
export const termijn: Opdracht = {
  naam: 'termijn',
  uitleg: 'rekent uit wanneer het ophouden voor onderzoek eindigt',
  hulp: `Gebruik: npm run -s beheer -- termijn < vragen.jsonl

Leest regels JSON en schrijft voor elke regel een regel JSON.
  vraag      {"start":"2026-11-23T20:00:00+01:00","uren":9,"verhoren":[{"van":"…","tot":"…"}]}
  antwoord   {"uiterlijk":"2026-11-24T14:00:00+01:00"}
  fout       {"regel":3,"fout":"…"}
De tijd van 00:00 tot 09:00 telt niet mee, behalve tijdens een verhoor.
Was een regel fout, dan is de afsluitcode 1.`,
  opslag: false,
  async uitvoeren(_argumenten, terminal) {
    let nummer = 0;
    let code = 0;
    for await (const regel of terminal.regels) {
      nummer += 1;
      if (regel.trim() === '') continue;
      const antwoord = beantwoord(regel);
      if ('fout' in antwoord) code = 1;
      terminal.uit(JSON.stringify('fout' in antwoord ? { regel: nummer, ...antwoord } : antwoord));
    }
    return code;
  },
};

function beantwoord(regel: string): { readonly uiterlijk: string } | { readonly fout: string } {
  let json: unknown;
  try {
    json = JSON.parse(regel);
  } catch {
    return { fout: 'deze regel is geen geldige JSON' };
  }
  const gelezen = vraag.safeParse(json, { error: dutchIssue });
  if (gelezen.success) return { uiterlijk: naarIso(ophoudtermijn(gelezen.data)) };
  const fouten = gelezen.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${padTekst(path)}: ${message}`,
  );
  return { fout: fouten.join('; ') };
}
