/** Which folder may know which. Data flows one way: platforms → chat ← delivery, sales; reading knows nobody. */
/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'reading-knows-nobody',
      comment: 'Rules are pure: no database, no platform, no slice.',
      severity: 'error',
      from: { path: '^src/reading/' },
      to: { path: '^src/(?!reading/)' },
    },
    {
      name: 'rules-do-no-input-or-output',
      comment: 'The model reader and the command line are the two doors to the outside.',
      severity: 'error',
      from: { path: '^src/reading/', pathNot: '^src/reading/(model/ask-model|understand)\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'chat-is-the-lowest',
      comment: 'The neutral words of a conversation know neither who speaks nor what is sold.',
      severity: 'error',
      from: { path: '^src/chat/' },
      to: { path: '^src/(?!chat/)' },
    },
    {
      name: 'no-slice-knows-a-platform',
      severity: 'error',
      from: { path: '^src/(sales|chat|reading|delivery|database|demo|import)/' },
      to: { path: '^src/platforms/' },
    },
    {
      name: 'no-slice-knows-how-it-is-delivered',
      severity: 'error',
      from: { path: '^src/sales/' },
      to: { path: '^src/delivery/' },
    },
    {
      name: 'a-platform-speaks-through-chat-alone',
      severity: 'error',
      from: { path: '^src/platforms/' },
      to: { path: '^src/(sales|reading|delivery|database|demo|import)/' },
    },
    {
      name: 'delivery-knows-no-sales',
      severity: 'error',
      from: { path: '^src/delivery/' },
      to: { path: '^src/(sales|reading|platforms|demo|import)/' },
    },
    {
      name: 'database-knows-no-sales',
      severity: 'error',
      from: { path: '^src/database/' },
      to: { path: '^src/(sales|reading|delivery|platforms|demo|import)/' },
    },
    {
      name: 'commands-are-private-to-their-slice',
      severity: 'error',
      from: { path: '^src/sales/([^/]+)/', pathNot: '^src/sales/commands\\.ts$' },
      to: { path: '^src/sales/([^/]+)/commands/', pathNot: '^src/sales/$1/' },
    },
    {
      name: 'drizzle-makes-schemas-alone',
      comment: 'It is not loaded at run time.',
      severity: 'error',
      from: { path: '^src/', pathNot: '(schema|columns)\\.ts$' },
      to: { path: 'node_modules/drizzle-orm' },
    },
    {
      name: 'nobody-imports-the-start',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main.ts$' },
      to: { path: '^src/(main|start).ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    includeOnly: '^(src|node_modules)',
  },
};
