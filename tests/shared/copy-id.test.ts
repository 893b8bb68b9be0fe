import { expect, it } from 'vitest'
import { copyId } from '../../shared/copy-id'

const at = '2026-11-22T03:00:00.000Z'

it('names a copy by its instant, and numbers those of one instant in order', () => {
  expect(copyId(at, ['2026-11-21T03-00-00-000Z'])).toBe('2026-11-22T03-00-00-000Z')
  expect(copyId(at, ['2026-11-22T03-00-00-000Z'])).toBe('2026-11-22T03-00-00-000Z-001')
  expect(copyId(at, ['2026-11-22T03-00-00-000Z', '2026-11-22T03-00-00-000Z-011'])).toBe(
    '2026-11-22T03-00-00-000Z-012',
  )
})
