import { type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type ActivityFilter, noFilter } from '../../../shared/ledger/activity/activity-filter'
import { type Account, transactionKinds } from '../../../shared/model'
import { Button } from '../../ui/button'
import { FilterPill } from '../../ui/filter-pill'
import { PickMany } from '../../ui/pick-many'
import { SearchField } from '../../ui/search-field'
import { useFormat } from '../../ui/use-format'
import styles from './activity.module.css'
import { AmountPill } from './amount-pill'
import { PeriodPill } from './period-pill'

/** What the activity is narrowed by, and how that is changed. */
export interface Filtering {
  readonly filter: ActivityFilter
  readonly change: (next: Partial<ActivityFilter>) => void
}

/** Words to search for, and a pill for each question. */
export function FilterBar({
  filter,
  change,
  accounts,
}: Filtering & { readonly accounts: readonly Account[] }) {
  const { t } = useTranslation()
  const { list } = useFormat()
  const input = useRef<HTMLInputElement>(null)
  useSearchKeys(input)
  const names = accounts.filter(({ id }) => filter.accounts.includes(id)).map(({ name }) => name)
  const kindNames = filter.kinds.map((kind) => t(`common.transaction.${kind}`))
  return (
    <div className={styles.bar} role="search">
      <SearchField
        label={t('activity.search')}
        value={filter.text}
        onChange={(text) => change({ text })}
        input={input}
      />
      <FilterPill
        label={t('activity.account')}
        value={names.length > 0 ? list(names) : null}
        onClear={() => change({ accounts: [] })}
      >
        <PickMany
          label={t('activity.account')}
          chosen={filter.accounts}
          choices={accounts.map(({ id, name }) => ({ value: id, text: name }))}
          onChange={(chosen) => change({ accounts: chosen })}
        />
      </FilterPill>
      <FilterPill
        label={t('activity.kind')}
        value={kindNames.length > 0 ? list(kindNames) : null}
        onClear={() => change({ kinds: [] })}
      >
        <PickMany
          label={t('activity.kind')}
          chosen={filter.kinds}
          choices={transactionKinds.map((value) => ({ value, text: t(`common.transaction.${value}`) }))}
          onChange={(chosen) => change({ kinds: chosen })}
        />
      </FilterPill>
      <PeriodPill filter={filter} change={change} />
      <AmountPill filter={filter} change={change} />
      {JSON.stringify(filter) !== JSON.stringify(noFilter) && (
        <Button look="quiet" onPress={() => change(noFilter)}>
          {t('activity.showAll')}
        </Button>
      )}
    </div>
  )
}

/** `/` and Ctrl-F go to the search: rows out of sight are not on the page, so the browser's own would miss them. */
function useSearchKeys(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement
      const find = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f'
      if (!find && (typing || event.key !== '/')) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [input])
}
