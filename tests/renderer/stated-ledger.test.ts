import { expect, it } from 'vitest'
import { readSources } from '../support/architecture/read-sources'

/** They show names, balances and ages, and nothing that depends on the kind of a row. */
const asIs = [
  'renderer/advice/use-check-in-reminders.ts',
  'renderer/advice/use-offer-words.ts',
  'renderer/advice/use-target-name.ts',
  'renderer/app/palette/use-commands.ts',
  'renderer/features/check-in/check-in-screen.tsx',
  'renderer/features/overview/use-overview.ts',
  'renderer/pairing/pairs-provider.tsx',
  'renderer/store/use-ledger.ts',
]

it('shows no screen a transfer between own accounts as income: only these look at the ledger as it is stated', () => {
  const sources = [...readSources('.', ['renderer'])]
  const looking = sources.filter(([, text]) => /\buseStatedLedger\b|\b(load|gather)Ledger\b/.test(text))
  const loading = ['renderer/store/export-worker.ts', 'renderer/store/ledger-provider.tsx']
  expect(looking.map(([file]) => file).sort()).toEqual([...asIs, ...loading].sort())
})
