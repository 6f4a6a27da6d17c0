import type { Element } from './kaart.ts';

// Control characters, zero-width characters and direction marks: they can hide or turn round what is shown.
const ONZICHTBAAR = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const OPMAAK = /[\\`*_[\](){}<>#|~!]/g;
const WOORDSCHEIDER = '\u2060';
const MAX_REGELS = 20;

/**
 * Text that a person typed, as paragraphs that no client interprets: runs of a RichTextBlock know no markdown, so
 * links, images, bold and mentions stay the characters they are. `{{DATE(…)}}` is the one thing clients do
 * replace in a run; a word joiner between the braces stops that.
 *
 * @param max longest text in characters; what is longer is cut off with an ellipsis.
 */
export function vrijeTekst(tekst: string, max = Number.POSITIVE_INFINITY): readonly Element[] {
  const kort = tekst.length > max ? `${tekst.slice(0, max).trimEnd()} …` : tekst;
  return kort
    .split(/\r?\n/)
    .map(zonderOnzichtbaar)
    .filter((regel) => regel !== '')
    .slice(0, MAX_REGELS)
    .map((regel, nummer) => ({
      type: 'RichTextBlock',
      spacing: nummer === 0 ? 'Small' : 'None',
      inlines: [{ type: 'TextRun', text: regel }],
    }));
}

/** Typed text in a box of its own, so that a line of it can't pass for a line of ours. */
export function getypt(tekst: string, max?: number): readonly Element[] {
  const items = vrijeTekst(tekst, max);
  return items.length === 0 ? [] : [{ type: 'Container', style: 'emphasis', spacing: 'Small', items }];
}

/**
 * A short name from settings or a source for use inside a sentence of ours: what could start markdown or a tag
 * becomes a space.
 */
export function vlak(naam: string): string {
  return zonderOnzichtbaar(naam.replace(OPMAAK, ' ')).replace(/\s+/g, ' ').trim();
}

function zonderOnzichtbaar(regel: string): string {
  return regel.replace(/\t/g, ' ').replace(ONZICHTBAAR, '').replaceAll('{{', `{${WOORDSCHEIDER}{`).trim();
}
