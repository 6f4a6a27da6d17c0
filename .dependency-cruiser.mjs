// Import direction of the project: domain ← app ← infra, bot. Parsed by swc: this tool cannot use TypeScript 7
// (no JavaScript API yet), and swc sees type-only imports as well.
import swcVisitor from '@swc/core/Visitor.js';

// The walker of swc stops at `using x = …`, which it does not know. It is a declaration like any other.
const walk = swcVisitor.Visitor.prototype;
const visitStatement = walk.visitStatement;
walk.visitStatement = function visit(statement) {
  if (statement.type !== 'UsingDeclaration') return visitStatement.call(this, statement);
  return { ...statement, decls: this.visitVariableDeclarators(statement.decls) };
};

const only = (name, comment, to, pathNot) => ({ name, comment, severity: 'error', from: { pathNot }, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle of imports hides who depends on whom.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'An import must lead somewhere.',
      severity: 'error',
      from: {},
      // The build makes the style sheet of the looks of Teams.
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain imports itself and temporal-polyfill only: no I/O, no framework.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: ['^src/domain/', '(^|/)node_modules/temporal-polyfill/'] },
    },
    {
      name: 'work-process-knows-no-case',
      comment:
        'Flow chart, guard rails and forms are told what is known; what a case is stands on top of them.',
      severity: 'error',
      from: { path: '^src/domain/werkproces/' },
      to: { path: '^src/domain/(zaak|locatie|afgeleid)/' },
    },
    {
      name: 'case-knows-nothing-derived',
      comment: 'What should exist in the world follows from a case, and never the other way round.',
      severity: 'error',
      from: { path: '^src/domain/zaak/' },
      to: { path: '^src/domain/(locatie|afgeleid)/' },
    },
    {
      name: 'app-knows-domain-and-cards-only',
      comment: 'Use cases talk to the world through ports.',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^(src|bot|scripts|manifest)/', pathNot: '^src/(app|domain)/' },
    },
    {
      name: 'tab-knows-words-and-types',
      comment:
        'The page in the browser takes words of the cards, and of the server only the types of its answers.',
      severity: 'error',
      from: { path: '^src/tab/' },
      to: {
        path: '^(src|bot|scripts|manifest)/',
        pathNot: '^src/(tab|domain)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nothing-imports-the-tab',
      comment: 'The page is built apart and runs in the browser.',
      severity: 'error',
      from: { pathNot: '^(src/tab|test)/' },
      to: { path: '^src/tab/' },
    },
    {
      name: 'infra-knows-no-bot',
      severity: 'error',
      comment: 'Infrastructure serves the ports; the bot is another shell beside it.',
      from: { path: '^src/infra/' },
      to: { path: '^(bot|scripts|manifest)/' },
    },
    {
      name: 'bot-reaches-infra-through-main-only',
      comment: 'bot/main.ts puts the parts together; the rest of bot talks to ports.',
      severity: 'error',
      from: { path: '^bot/', pathNot: '^bot/main\\.ts$' },
      to: { path: '^src/infra/' },
    },
    {
      name: 'cards-know-domain-types-only',
      comment: 'Cards are drawn from view data of the domain, nothing else.',
      severity: 'error',
      from: { path: '^cards/' },
      to: { path: '^(src|bot|scripts|manifest)/', pathNot: '^src/domain/' },
    },
    {
      name: 'cards-import-domain-as-types',
      comment:
        'Cards decide nothing: of the domain they take types and how times, roles and steps are written.',
      severity: 'error',
      from: { path: '^cards/', pathNot: '^cards/voorbeelden/' },
      to: {
        path: '^src/domain/',
        pathNot:
          '^src/domain/(rollen|termijnen/(opmaak|lokale-dag)|werkproces/(indicatieteksten|vangrailredenen))\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    only(
      'botbuilder-only-in-its-folder',
      'One folder to take away when botbuilder must go.',
      { path: '(^|/)node_modules/(botbuilder|botframework-)' },
      '^(bot/botbuilder|test)/',
    ),
    only(
      'teams-sdk-only-in-its-folder',
      'The other library of Microsoft, which can take its place.',
      { path: '(^|/)node_modules/@microsoft/teams\\.' },
      '^(bot/teams-sdk|test)/',
    ),
    {
      name: 'libraries-of-microsoft-apart',
      comment: 'Neither knows the other, and only the one that was chosen is loaded.',
      severity: 'error',
      from: { pathNot: '^(bot/(botbuilder|teams-sdk)|test)/' },
      to: { path: '^bot/(botbuilder|teams-sdk)/', dependencyTypesNot: ['dynamic-import'] },
    },
    {
      name: 'libraries-know-not-each-other',
      comment: 'What both need stands in bot/auth, bot/inbound or bot/outbound.',
      severity: 'error',
      from: { path: '^bot/(botbuilder|teams-sdk)/' },
      to: { path: '^bot/(botbuilder|teams-sdk)/', pathNot: '^bot/$1/' },
    },
    only(
      'opentelemetry-only-in-its-folder',
      'Who collects no traces loads nothing of it.',
      { path: '(^|/)node_modules/@opentelemetry/' },
      '^(src/infra/tracing|test)/',
    ),
    {
      name: 'opentelemetry-only-when-asked-for',
      comment: 'Loaded when the settings name a receiver, and not before.',
      severity: 'error',
      from: { pathNot: '^(src/infra/tracing/otel-|test/)' },
      to: {
        path: '^src/infra/tracing/(otel-|span-attributes|watched-exporter)',
        dependencyTypesNot: ['dynamic-import'],
      },
    },
    only(
      'ioredis-only-in-redis',
      'One folder knows the Redis client.',
      { path: '(^|/)node_modules/ioredis/' },
      '^(src/infra/redis|test)/',
    ),
    only(
      'teams-js-only-in-tab',
      'Only the web page talks to the Teams client.',
      { path: '(^|/)node_modules/@microsoft/teams-js/' },
      '^src/tab/',
    ),
    only(
      'nothing-imports-test',
      'Production code never needs test code.',
      { path: '^test/' },
      '^test/|^vitest\\.config\\.ts$|^scripts/',
    ),
    {
      name: 'no-dev-packages-in-production',
      comment: 'What runs in production is a dependency, not a devDependency.',
      severity: 'error',
      from: { path: '^(src|bot|cards)/', pathNot: '^src/tab/' },
      to: { dependencyTypes: ['npm-dev', 'npm-unknown', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
