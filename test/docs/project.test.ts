// What somebody who finds this project needs: decisions that can be found, a licence, and a description that catalogues read.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { leesYaml } from '../../scripts/uitrol/yaml.ts';
import { lees, WORTEL } from './lezen/paginas.ts';

test('every decision stands in the index once, with its number and title, and nothing else does', () => {
  const bestanden = readdirSync(join(WORTEL, 'docs/adr')).filter((naam) => /^\d{4}-/.test(naam));
  const verwacht = bestanden.toSorted().map((bestand) => {
    const titel = /^# (\d+)\. (.+)$/m.exec(lees(join('docs/adr', bestand)).tekst);
    expect(Number(bestand.slice(0, 4)), bestand).toBe(Number(titel?.[1]));
    return `| ${titel?.[1]} | [${titel?.[2]}](${bestand}) |`;
  });
  const rijen = lees('docs/adr/README.md').tekst.match(/^\| \d+ \|.*$/gm);
  expect(rijen).toEqual(verwacht);
});

const regel = z.string().min(1);
const afhankelijk = z.strictObject({
  name: regel,
  version: regel.optional(),
  versionMin: regel.optional(),
  versionMax: regel.optional(),
  optional: z.boolean().optional(),
});

/** What the standard demands of the keys that are used here (publiccode.yml, the core of version 0). */
const Publiccode = z
  .strictObject({
    publiccodeYmlVersion: z.string().regex(/^0(?:\.\d+){0,2}$/),
    name: regel,
    url: z.url(),
    platforms: z.array(z.enum(['web', 'windows', 'mac', 'linux', 'ios', 'android'])).min(1),
    categories: z
      .array(z.enum(['workflow-management', 'task-management', 'collaboration', 'compliance-management']))
      .min(1),
    developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
    softwareType: z.enum(['standalone/web', 'standalone/backend', 'standalone/other', 'addon']),
    intendedAudience: z.strictObject({
      countries: z.array(z.string().regex(/^[a-z]{2}$/)),
      scope: z.array(regel),
    }),
    description: z.record(
      z.string().regex(/^[a-z]{2}$/),
      z.strictObject({
        localisedName: regel.optional(),
        shortDescription: z.string().min(1).max(150),
        longDescription: z.string().min(500).max(10_000),
        features: z.array(regel).min(1),
        screenshots: z.array(z.string().regex(/\.(?:png|jpg)$/)),
      }),
    ),
    legal: z.strictObject({ license: regel }),
    // `internal` and `community` need the names of people, `contract` those of firms.
    maintenance: z.strictObject({ type: z.literal('none') }),
    localisation: z.strictObject({
      localisationReady: z.boolean(),
      availableLanguages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
    }),
    dependsOn: z.strictObject({ open: z.array(afhankelijk), proprietary: z.array(afhankelijk) }),
  })
  .refine(({ description }) => Object.keys(description).length > 0);

describe('publiccode.yml', () => {
  const gelezen = Publiccode.parse(leesYaml('publiccode.yml')[0]);
  const Pakket = z.looseObject({ license: z.string(), engines: z.looseObject({}) });
  const pakket = Pakket.parse(JSON.parse(lees('package.json').tekst));

  test('names the licence of the package, whose text is in the repository', () => {
    expect(gelezen.legal.license).toBe(pakket.license);
    expect(lees('LICENSE').tekst).toMatch(/EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/);
  });

  test('its pictures are there', () => {
    const plaatjes = Object.values(gelezen.description).flatMap(({ screenshots }) => screenshots);
    expect(plaatjes.filter((pad) => !existsSync(join(WORTEL, pad)))).toEqual([]);
  });
});

test('who reports or changes something is asked for no case and no person', () => {
  const map = '.github/ISSUE_TEMPLATE';
  const vragen = readdirSync(join(WORTEL, map)).filter((naam) => naam.endsWith('.md'));
  expect(vragen.length).toBeGreaterThan(1);
  for (const naam of vragen) {
    const { tekst } = lees(join(map, naam));
    expect(tekst).toMatch(/^---\nname: .+\nabout: .+\n---\n/);
    expect(tekst).toContain('Noem geen zaaknummer, geen naam en geen inhoud');
  }
  expect(lees('.github/pull_request_template.md').tekst).toContain('Name no case and no person');
});
