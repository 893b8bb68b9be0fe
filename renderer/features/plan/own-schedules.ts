import type { Account } from '../../../shared/model'
import type { Provider, Source } from '../../../shared/routes/catalog-schema'
import type { Catalog } from '../../../shared/routes/load-catalog'

/** A provider that sends by itself, in its own words, and the page of its own that says so. */
export interface OwnSchedule {
  readonly provider: Provider['name']
  readonly note: Provider['name']
  readonly source: Source
}

/** How an account's provider can keep a rule by itself, as far as a page of the provider states it. */
export function ownSchedules(account: Account, catalog: Catalog | undefined): readonly OwnSchedule[] {
  const provider = account.provider === null ? undefined : catalog?.providers.get(account.provider)
  const found = (provider?.accounts ?? [])
    .filter(({ currency }) => currency === account.currency)
    .flatMap(({ routes }) => routes)
    .flatMap(({ status, window, sources }): OwnSchedule[] => {
      const source = sources.find(({ official }) => official)
      return provider && source && status === 'current' && window?.automatic && window.note
        ? [{ provider: provider.name, note: window.note, source }]
        : []
    })
  return found.slice(0, 1)
}
