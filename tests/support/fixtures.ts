import { readdirSync, readFileSync } from 'node:fs'

const root = new URL('../fixtures/statements/', import.meta.url)

/** A statement kept for tests, under the format that should read it. */
export interface Fixture {
  readonly format: string
  readonly name: string
  readonly bytes: Uint8Array
  /** Where its golden file lies. */
  readonly golden: string
}

/** Every statement in `tests/fixtures/statements`, one folder a format. */
export const fixtures: readonly Fixture[] = readdirSync(root)
  .sort()
  .flatMap((format) =>
    readdirSync(new URL(`${format}/`, root))
      .filter((name) => !name.endsWith('.expected.json'))
      .sort()
      .map((name) => ({
        format,
        name,
        bytes: new Uint8Array(readFileSync(new URL(`${format}/${name}`, root))),
        golden: new URL(`${format}/${name}.expected.json`, root).pathname,
      })),
  )
