import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { answerFact, readAccountFacts } from '../../../renderer/store/account-facts'
import { Database } from '../../../renderer/store/database'

it('keeps each answer by itself, and takes one back', async () => {
  const database = new Database('account facts')
  await database.open()
  await answerFact(database, 'kakaopay', 'identity', 'done')
  await answerFact(database, 'kakaopay', 'origins', ['own-money', 'gift'])
  await answerFact(database, 'steam', 'country', 'KR')
  await answerFact(database, 'kakaopay', 'identity', undefined)
  expect(await readAccountFacts(database)).toEqual({
    kakaopay: { account: 'kakaopay', origins: ['own-money', 'gift'] },
    steam: { account: 'steam', country: 'KR' },
  })
})
