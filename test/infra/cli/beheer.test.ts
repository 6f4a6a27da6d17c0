import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { beheerHier } from '../../support/beheer-hier.ts';
import { draaiBeheer } from '../../support/beheer-process.ts';

const wortel = new URL('../../../', import.meta.url);

describe('termijn', () => {
  test('answers the vectors of the contract, line by line', async () => {
    const Vectoren = z.array(z.looseObject({ uiterlijk: z.string() })).min(17);
    const bestand = new URL('test/contract/termijnen.vectors.json', wortel);
    const vectoren = Vectoren.parse(JSON.parse(readFileSync(bestand, 'utf8')));
    // The real program, as `npm run beheer` starts it: it reads its standard input and ends with the code.
    const stdin = vectoren.map((vector) => JSON.stringify(vector)).join('\n');
    const { stdout, status } = await draaiBeheer(['termijn'], {}, stdin);
    const regels = stdout.trimEnd().split('\n');
    expect(regels.map((regel) => JSON.parse(regel) as unknown)).toEqual(
      vectoren.map(({ uiterlijk }) => ({ uiterlijk })),
    );
    expect(status).toBe(0);
  });

  test('a wrong line gets a Dutch answer, the others theirs, and the exit code is 1', async () => {
    const goed = { start: '2026-11-23T20:00:00+01:00', uren: 6 };
    const { regels, status } = await beheerHier(['termijn'], {}, [
      JSON.stringify(goed),
      '{',
      '',
      JSON.stringify({ ...goed, start: '2026-11-23T20:00:00' }),
      JSON.stringify({ ...goed, uren: 0 }),
      JSON.stringify({ ...goed, verhoren: [{ van: goed.start, tot: goed.start }] }),
      'null',
    ]);
    expect(regels.map((regel) => JSON.parse(regel) as unknown)).toEqual([
      { uiterlijk: '2026-11-24T11:00:00+01:00' },
      { regel: 2, fout: 'deze regel is geen geldige JSON' },
      {
        regel: 4,
        fout: expect.stringContaining('start: verwacht een tijd met datum en tijdverschil') as string,
      },
      { regel: 5, fout: 'uren: verwacht meer dan 0' },
      { regel: 6, fout: 'verhoren[0].tot: verwacht een tijd na van' },
      { regel: 7, fout: 'verwacht een groep met velden' },
    ]);
    expect(status).toBe(1);
  });
});

describe('config', () => {
  test('prints what counts, without a secret', async () => {
    const { stdout, stderr, status } = await beheerHier(['config'], {
      NEGENUUR_MODUS: 'demo',
      SMTP_URL: 'smtp://naam:heel-geheim@mail.example',
    });
    expect(stdout).toContain('SMTP_URL: smtp://••••@mail.example');
    expect(stdout).toContain('HOST: 127.0.0.1');
    expect(stdout).toContain('naam: Oefenstad');
    expect(stdout).toContain('elkeMinuten: 30');
    expect(stdout).not.toMatch(/heel-geheim|whsec_[A-Za-z]/);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  test('names beside it what would stop the start', async () => {
    const { stdout, stderr, status } = await beheerHier(['config']);
    expect(stdout).toContain('NEGENUUR_MODUS: productie');
    expect(stderr).toContain('met deze instellingen start het programma niet');
    expect(stderr).toContain('MicrosoftAppId: ontbreekt');
    expect(stderr).toContain('oefenstad.yaml, sleutels: een sleutel in het bestand mag alleen in de demo');
    expect(status).toBe(0);
  });

  test('settings that cannot be read: the list of what is wrong, and exit code 1', async () => {
    const { stderr, status } = await draaiBeheer(['config'], { PORT: 'x', LOG_LEVEL: 'veel' });
    expect(stderr).toContain('- omgeving, PORT: verwacht een geheel getal');
    expect(stderr).toContain('- omgeving, LOG_LEVEL: verwacht trace');
    expect(status).toBe(1);
  });
});

describe('help', () => {
  test('lists the commands in Dutch', async () => {
    const { stdout, status } = await beheerHier(['--help']);
    expect(stdout).toContain('Gebruik: npm run -s beheer -- <opdracht>');
    expect(stdout).toMatch(/termijn +rekent uit/);
    expect(status).toBe(0);
  });

  test('of one command', async () => {
    expect((await beheerHier(['termijn', '--help'])).stdout).toContain(
      'telt niet mee, behalve tijdens een verhoor',
    );
  });

  test('a command that does not exist, or none', async () => {
    expect(await beheerHier(['koffie'])).toMatchObject({ status: 2, stdout: '' });
    expect((await beheerHier(['koffie'])).stderr).toContain('Onbekende opdracht: koffie');
    expect((await beheerHier([])).status).toBe(2);
  });
});
