import Dexie from 'dexie'
import { expect, it } from 'vitest'
import { isNoRoom } from '../../shared/is-no-room'

it.each([
  new DOMException('', 'QuotaExceededError'),
  new Dexie.QuotaExceededError(),
  new Dexie.BulkError('pages.bulkPut(): 3 of 7 operations failed. Errors: QuotaExceededError', {}),
  Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }),
  new Error("Error invoking remote method 'saveFile': Error: ENOSPC: no space left on device, open '/x'"),
])('tells that there is no room from %s', (error) => {
  expect(isNoRoom(error)).toBe(true)
})

it.each([new Error('EACCES: permission denied'), new DOMException('', 'AbortError'), null, 'broken'])(
  'tells %s from it',
  (error) => {
    expect(isNoRoom(error)).toBe(false)
  },
)
