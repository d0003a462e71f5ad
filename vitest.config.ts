import { defineConfig } from 'vitest/config'

const database = ['**/*.db.test.ts', '**/*.journey.test.ts']
const browser = ['tests/browser/**/*.browser.test.ts']
const web = ['**/*.web.test.tsx', '**/*.web.test.ts']
const never = ['**/node_modules/**', 'dist/**', 'data/**', 'artifacts/**']

// The phone's pages are compiled with preact, the desk's with React; tests of shared pieces run on preact.
const preact = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-dev-runtime',
}

export default defineConfig({
  test: {
    reporters: process.env.BANDENG_RESULT ? ['default', './tests/setup/reporter.ts'] : ['default'],
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...never, ...database, ...browser, ...web],
        },
      },
      {
        test: {
          name: 'database',
          include: database,
          exclude: never,
          globalSetup: 'tests/setup/database.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias: preact },
        test: {
          name: 'web',
          include: web,
          exclude: never,
          server: { deps: { inline: [/wouter/] } },
        },
      },
      {
        test: {
          name: 'browser',
          include: browser,
          exclude: never,
          globalSetup: 'tests/setup/database.ts',
          // Two files at a time, each with a browser and a house of its own: more only wait for the same processors.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
