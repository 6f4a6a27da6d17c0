import { veilig } from './opmaak.ts';

/**
 * A page that is kept as a file: it loads nothing, runs nothing and is found by nobody.
 *
 * @param titel plain text
 * @param stijl rules of our own
 * @param inhoud what stands in the body, as HTML, with a line end behind it
 */
export function blad(titel: string, stijl: string, inhoud: string): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${veilig(titel)}</title>
<style>${stijl}</style>
</head>
<body>
${inhoud}</body>
</html>
`;
}
