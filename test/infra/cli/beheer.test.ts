import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const wortel = new URL('../../../', import.meta.url);

/** Runs the real program as `npm run beheer` does, with nothing from the environment of the test. */
function beheer(argumenten: readonly string[], { stdin = '', omgeving = {} } = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/infra/cli/main.ts', ...argumenten], {
    cwd: wortel,
    input: stdin,
    env: { ...omgeving },
    encoding: 'utf8',
  });
  return { regels: stdout.split('\n').filter((regel) => regel !== ''), stdout, stderr, status };
}

describe('termijn', () => {
  test('answers the vectors of the contract, line by line', () => {
    const Vectoren = z.array(z.looseObject({ uiterlijk: z.string() })).min(17);
    const bestand = new URL('test/contract/termijnen.vectors.json', wortel);
    const vectoren = Vectoren.parse(JSON.parse(readFileSync(bestand, 'utf8')));
    const { regels, status } = beheer(['termijn'], {
      stdin: vectoren.map((vector) => JSON.stringify(vector)).join('\n'),
    });
    expect(regels.map((regel) => JSON.parse(regel) as unknown)).toEqual(
      vectoren.map(({ uiterlijk }) => ({ uiterlijk })),
    );
    expect(status).toBe(0);
  });

  test('a wrong line gets a Dutch answer, the others theirs, and the exit code is 1', () => {
    const goed = { start: '2026-11-23T20:00:00+01:00', uren: 6 };
    const { regels, status } = beheer(['termijn'], {
      stdin: [
        JSON.stringify(goed),
        '{',
        '',
        JSON.stringify({ ...goed, start: '2026-11-23T20:00:00' }),
        JSON.stringify({ ...goed, uren: 0 }),
        JSON.stringify({ ...goed, verhoren: [{ van: goed.start, tot: goed.start }] }),
        'null',
      ].join('\n'),
    });
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
  test('prints what counts, without a secret', () => {
    const { stdout, stderr, status } = beheer(['config'], {
      omgeving: { NEGENUUR_MODUS: 'demo', SMTP_URL: 'smtp://naam:heel-geheim@mail.example' },
    });
    expect(stdout).toContain('SMTP_URL: smtp://••••@mail.example');
    expect(stdout).toContain('HOST: 127.0.0.1');
    expect(stdout).toContain('naam: Oefenstad');
    expect(stdout).toContain('elkeMinuten: 30');
    expect(stdout).not.toMatch(/heel-geheim|whsec_[A-Za-z]/);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  test('names beside it what would stop the start', () => {
    const { stdout, stderr, status } = beheer(['config']);
    expect(stdout).toContain('NEGENUUR_MODUS: productie');
    expect(stderr).toContain('met deze instellingen start het programma niet');
    expect(stderr).toContain('MicrosoftAppId: ontbreekt');
    expect(stderr).toContain('oefenstad.yaml, sleutels: een sleutel in het bestand mag alleen in de demo');
    expect(status).toBe(0);
  });

  test('settings that cannot be read: the list of what is wrong, and exit code 1', () => {
    const { stderr, status } = beheer(['config'], { omgeving: { PORT: 'x', LOG_LEVEL: 'veel' } });
    expect(stderr).toContain('- omgeving, PORT: verwacht een geheel getal');
    expect(stderr).toContain('- omgeving, LOG_LEVEL: verwacht trace');
    expect(status).toBe(1);
  });
});

describe('help', () => {
  test('lists the commands in Dutch', () => {
    const { stdout, status } = beheer(['--help']);
    expect(stdout).toContain('Gebruik: npm run -s beheer -- <opdracht>');
    expect(stdout).toMatch(/termijn +rekent uit/);
    expect(status).toBe(0);
  });

  test('of one command', () => {
    expect(beheer(['termijn', '--help']).stdout).toContain('telt niet mee, behalve tijdens een verhoor');
  });

  test('a command that does not exist, or none', () => {
    expect(beheer(['koffie'])).toMatchObject({ status: 2, stdout: '' });
    expect(beheer(['koffie']).stderr).toContain('Onbekende opdracht: koffie');
    expect(beheer([]).status).toBe(2);
  });
});
