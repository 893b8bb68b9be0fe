import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { Database } from '../../../renderer/store/database'
import {
  decidePair,
  dropTransfer,
  keepTransfer,
  readTransfers,
  undecidePair,
} from '../../../renderer/store/transfers'
import { makeStarted } from '../../support/make-started'

it('keeps what the person asked for and said, and takes each back', async () => {
  const database = new Database('transfers')
  await database.open()
  const started = makeStarted()
  await keepTransfer(database, started)
  await keepTransfer(database, { ...started, mark: 'arrived' })
  await decidePair(database, { out: 'wallet a', into: 'bank b', verdict: 'confirmed' })
  await decidePair(database, { out: 'wallet a', into: 'bank b', verdict: 'refused' })
  expect(await readTransfers(database)).toEqual({
    started: [{ ...started, mark: 'arrived' }],
    decisions: [{ out: 'wallet a', into: 'bank b', verdict: 'refused' }],
  })

  await dropTransfer(database, started.id)
  await undecidePair(database, { out: 'wallet a', into: 'bank b' })
  expect(await readTransfers(database)).toEqual({ started: [], decisions: [] })
})
