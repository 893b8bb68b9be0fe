import { fileURLToPath } from 'node:url'
import { strikeDesktop } from '../faults/desktop/strike-desktop'
import { strikeWindow } from '../faults/window/strike-window'
import { expect, test } from './support/test'

const built = fileURLToPath(new URL('../../out/renderer', import.meta.url))

/** Enough to see that the harness works; `npm run test:faults` runs hundreds (tests/RELIABILITY.md). */
const COUNT = 6
const SEED = 3

const isLost = ({ found, repeated }: { readonly found: string; readonly repeated: boolean }): boolean =>
  found === 'LOST' || !repeated

test('faults at random moments lose nothing', async () => {
  // Each fault opens the app anew; a slow machine takes its time.
  test.setTimeout(600_000)
  const window = await strikeWindow(built, SEED, COUNT, () => undefined)
  const desktop = await strikeDesktop(SEED, COUNT, () => undefined)
  if (!window.hadDisk) console.log('No disk can be mounted here: none was filled')
  for (const { outcomes } of [window, desktop]) {
    expect(outcomes.filter(isLost)).toEqual([])
    expect(outcomes).toHaveLength(COUNT)
  }
})
