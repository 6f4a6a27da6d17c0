/** Code that a program runs before its own, for what cannot be done from outside. Only tests start it so. */
function nodeOptions(code: string): Readonly<Record<string, string>> {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}

/** The clock of this machine is so many ms wrong. */
export function klokScheef(ms: number): Readonly<Record<string, string>> {
  return nodeOptions(
    `const Echt = Date; const nu = Date.now;
     globalThis.Date = class Date extends Echt {
       constructor(...a) { if (a.length === 0) super(nu() + ${ms}); else super(...a); }
       static now() { return nu() + ${ms}; }
     };`,
  );
}

/** The next version of this program: it derives with a higher number. */
export function volgendeVersie(): Readonly<Record<string, string>> {
  return nodeOptions(
    `import { registerHooks } from 'node:module';
     registerHooks({ load(url, context, next) {
       const found = next(url, context);
       if (!url.endsWith('/afgeleid/versie.ts')) return found;
       return { ...found, source: String(found.source).replace(/AFLEIDING = \\d+/, 'AFLEIDING = 9999') };
     } });`,
  );
}
