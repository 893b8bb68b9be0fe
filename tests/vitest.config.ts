import { defineConfig } from 'vitest/config'

const windows = ['tests/electron/**/*.test.{ts,tsx}', 'tests/renderer/**/*.test.{ts,tsx}']
const alone = 'tests/**/*.alone.test.{ts,tsx}'

/**
 * Unit, property, golden and architecture tests: everything that needs no window. What has no state but its arguments
 * shares a process, which saves loading the same modules four hundred times. What puts something in the place of a
 * global, keeps a store, or measures its process has one of its own: the tests of the two shells, and each file
 * `….alone.test.ts`.
 */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    setupFiles: ['tests/support/same-random-values.ts'],
    testTimeout: 60_000,
    // One for each core there is: by itself, Vitest leaves one of them idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', alone, ...windows],
        },
      },
      { extends: true, test: { name: 'alone', include: [alone, ...windows] } },
    ],
  },
})
