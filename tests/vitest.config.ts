import { defineConfig } from 'vitest/config'

/** Unit, property, golden and architecture tests: everything that needs no window. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/support/same-random-values.ts'],
    testTimeout: 60_000,
  },
})
