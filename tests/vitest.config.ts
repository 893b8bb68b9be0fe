import { defineConfig } from 'vitest/config'

const alone = 'tests/**/*.alone.test.{ts,tsx}'
const sameValues = 'tests/support/same-random-values.ts'

/**
 * Unit, property, golden and architecture tests: everything that needs no window. They share a process, which saves loading
 * the same modules four hundred times; what puts something in the place of a global or measures its process is called
 * `….alone.test.ts` and has one of its own.
 */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
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
          exclude: ['tests/e2e/**', alone],
          setupFiles: [sameValues, 'tests/support/empty-stores.ts'],
        },
      },
      { extends: true, test: { name: 'alone', include: [alone], setupFiles: [sameValues] } },
    ],
  },
})
