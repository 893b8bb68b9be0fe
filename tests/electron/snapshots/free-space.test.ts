import { describe, expect, it } from 'vitest'
import { hasRoomFor } from '../../../electron/snapshots/free-space'
import { temporaryFolder } from '../../support/temporary-folder'

describe('hasRoomFor', () => {
  it('takes what fits and refuses what would fill the disk', async () => {
    const folder = temporaryFolder()
    expect(await hasRoomFor(1, folder)).toBe(true)
    expect(await hasRoomFor(2 ** 60, folder)).toBe(false)
  })
})
