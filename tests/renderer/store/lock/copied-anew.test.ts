import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { isCopied, noteCopied } from '../../../../renderer/store/backup/copied'
import { copiedAnew } from '../../../../renderer/store/lock/copied-anew'
import { fail, ok } from '../../../../shared/result'

it('after a change of the lock the newest copy counts no more, and only then', async () => {
  await noteCopied('store', 'statements')
  await copiedAnew('store', () => Promise.resolve(fail({ code: 'wrong-passphrase' })))
  expect(await isCopied('store', 'statements')).toBe(true)
  await copiedAnew('store', () => Promise.resolve(ok(null)))
  expect(await isCopied('store', 'statements')).toBe(false)
})
