import { defineConfig } from 'vitest/config';
import { LangsteEerst } from './test/support/langste-eerst.ts';

// Twice as many processes as cores of a small machine: much of a test is waiting for a timer or for Redis. Files of one
// process share the modules they read, which is half the work of a short file; no test may rely on a module being new.
// What drives a browser or a whole program runs after the rest, with fewer side by side so that they leave each other
// room.
export default defineConfig({
  test: {
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    sequence: { sequencer: LangsteEerst },
    reporters: ['default', './test/support/reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'main',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{e2e,faults}/**'],
          isolate: false,
          maxWorkers: 4,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'whole-program',
          include: ['test/{e2e,faults}/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
