import { describe, expect, it } from 'vitest';
import { readOptions, WrongOption } from '../../scripts/demo/options.ts';

describe('opties van de demo', () => {
  it('zonder opties: gewone snelheid, alles erbij', () => {
    expect(readOptions([])).toEqual({ snelheid: 1, rol: null, zaken: true, drukte: false, playground: true });
  });

  it('leest elke optie, met en zonder isgelijkteken', () => {
    const gelezen = { snelheid: 60, rol: 'vt', zaken: false, drukte: false, playground: false };
    const kaal = ['--zonder-zaken', '--zonder-playground'];
    expect(readOptions(['--snelheid', '60', '--rol', 'vt', ...kaal])).toEqual(gelezen);
    expect(readOptions(['--snelheid=60', '--rol=vt', ...kaal])).toEqual(gelezen);
  });

  it('leest een drukke ochtend', () => {
    expect(readOptions(['--drukte'])).toMatchObject({ zaken: true, drukte: true });
  });

  it('vraagt alleen om uitleg', () => {
    expect(readOptions(['--help'])).toBeNull();
    expect(readOptions(['-h'])).toBeNull();
  });

  it.each([
    [['--snelheid'], '--snelheid'],
    [['--snelheid', '0'], '--snelheid 0'],
    [['--snelheid', '3601'], '--snelheid 3601'],
    [['--snelheid', 'snel'], '--snelheid snel'],
    [['--snelheid=1.5'], '--snelheid 1.5'],
    [['--rol', 'rechter'], '--rol rechter'],
    [['--rol'], '--rol'],
    [['--zonder-zaken=ja'], '--zonder-zaken'],
    [['--drukte=veel'], '--drukte'],
    [['--drukte', '--zonder-zaken'], '--zonder-zaken'],
    [['--hard'], '--hard'],
    [['60'], '60'],
  ])('weigert %j en noemt wat er mis is', (args, genoemd) => {
    expect(() => readOptions(args)).toThrow(WrongOption);
    expect(() => readOptions(args)).toThrow(genoemd);
  });
});
